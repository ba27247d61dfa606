import type { Incomplete, Skipped } from './facts.js';
import type { FailureParts } from './failure.js';
import type { Finding } from './finding.js';
import type { Counts, Environment, PackageReport, Verdict } from './report.js';
/** One value that a configuration file sets. */
export interface Setting {
    /** `section.name`. */
    readonly key: string;
    readonly value: unknown;
    /** The file that sets it. */
    readonly origin: string;
}
/** A file, or a part of one, that was sent to a model. */
export interface SentFile {
    readonly path: string;
    /** First and last line, 1-based, of each part. */
    readonly lines: readonly (readonly [first: number, last: number])[];
}
/** One question to a model, and its answer. */
export interface AiExchange {
    readonly package: string;
    readonly version: string;
    /** Of the artifacts whose files were sent, lower-case hex. */
    readonly sha256: readonly string[];
    readonly model: string;
    /** Of the fixed part of the prompt. */
    readonly promptVersion: string;
    /** SHA-256 of the whole request, lower-case hex. */
    readonly promptHash: string;
    readonly files: readonly SentFile[];
    readonly request: string;
    /** The answer as it came, cut if it is long; absent if none came. */
    readonly answer?: string;
    /** `answered`, `timeout`, `busy`, … */
    readonly outcome: string;
    readonly inputTokens: number;
    readonly outputTokens: number;
    readonly milliseconds: number;
}
/** How long a run spent in a phase. Phases overlap. */
export interface PhaseTime {
    readonly phase: string;
    /** Milliseconds from the start of the run to the first and to the last progress event of the phase. */
    readonly first: number;
    readonly last: number;
}
/** The events of the audit log; each is one line of it. `log/schema.ts` describes the fields. */
export type LogEvent = {
    readonly event: 'run';
    readonly command: string;
    readonly version: string;
    readonly rules: string;
    readonly arguments: readonly string[];
    readonly folder: string;
} | {
    readonly event: 'settings';
    readonly root: string;
    readonly settings: readonly Setting[];
} | ({
    readonly event: 'resolution';
    readonly packages: readonly string[];
    readonly incomplete: readonly Incomplete[];
    readonly skipped: readonly Skipped[];
    readonly notes: readonly string[];
} & Environment) | ({
    readonly event: 'package';
} & Omit<PackageReport, 'findings'>) | {
    readonly event: 'finding';
    readonly package: string;
    readonly version: string;
    readonly finding: Finding;
} | ({
    readonly event: 'ai';
} & AiExchange) | ({
    readonly event: 'error';
    readonly stack?: string;
} & FailureParts) | {
    readonly event: 'end';
    readonly exitCode: number;
    readonly verdict: Verdict;
    readonly counts: Counts;
    readonly milliseconds: number;
    readonly phases: readonly PhaseTime[];
};
/** The audit log of a run. Never throws: a log that cannot be written does not stop the run. */
export interface AuditLog {
    write(...events: readonly LogEvent[]): void;
}
