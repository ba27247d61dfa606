import type { FailureCode } from '../model/failure.js';
import type { Mode } from '../model/policy.js';
import type { Report } from '../model/report.js';
/** What the exit code depends on besides the report. */
export interface ExitPolicy {
    readonly mode: Mode;
    readonly allowIncomplete: boolean;
}
/** The exit code of a failure. An interruption is 130 here; after SIGTERM the command line makes it 143. */
export declare function failureExitCode(code: FailureCode): number;
/**
 * The exit code of a run. If several apply, a signal comes first, then 4, 2, 1, 3 and 0.
 *
 * Mode `warn` turns 1 into 0. `allowIncomplete` accepts unscanned packages and sources that did not answer, but not a
 * run that failed before its report was complete, which stays 3.
 */
export declare function exitCode(report: Pick<Report, 'error' | 'counts' | 'incomplete'>, policy: ExitPolicy): number;
