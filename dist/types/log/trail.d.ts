import type { ProgressEvent } from '../model/effects.js';
import type { Failure } from '../model/failure.js';
import type { AuditLog, Setting } from '../model/log.js';
import type { Report } from '../model/report.js';
/** What a run is, told before anything else happens. */
export interface RunStart {
    readonly command: string;
    readonly tool: Report['tool'];
    readonly arguments: readonly string[];
    /** Where it was started. */
    readonly folder: string;
}
/** The audit log's view of one run, from its first line to its last. */
export interface Trail {
    /** Where the settings in force come from; what no file sets has its default. */
    settings(root: string, settings: readonly Setting[]): void;
    /** Notes when each phase was heard of. */
    onProgress(event: ProgressEvent): void;
    /** Tells what the run came to. */
    end(report: Report, exitCode: number, failure?: Failure): void;
}
/**
 * Begins the trail of a run.
 * @param now milliseconds that only ever grow
 */
export declare function startTrail(log: AuditLog, start: RunStart, now: () => number): Trail;
