import type { ProgressEvent } from '../model/effects.js';
import type { Failure } from '../model/failure.js';
import type { AuditLog, Setting } from '../model/log.js';
import type { Report } from '../model/report.js';
/** What is known about a run when it starts. */
export interface RunStart {
    readonly command: string;
    readonly tool: Report['tool'];
    readonly arguments: readonly string[];
    /** Where it was started. */
    readonly folder: string;
}
/** The audit log's view of one run, from its first line to its last. */
export interface Trail {
    /** Records the settings from configuration files; all others have their defaults. */
    settings(root: string, settings: readonly Setting[]): void;
    /** Notes the time of each phase. */
    onProgress(event: ProgressEvent): void;
    /** Records the result of the run. */
    end(report: Report, exitCode: number, failure?: Failure): void;
}
/**
 * Starts recording a run in the audit log.
 * @param now milliseconds on a clock that never goes back
 */
export declare function startTrail(log: AuditLog, start: RunStart, now: () => number): Trail;
