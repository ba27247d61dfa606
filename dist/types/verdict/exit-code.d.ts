import type { FailureCode } from '../model/failure.js';
import type { Mode } from '../model/policy.js';
import type { Report } from '../model/report.js';
/** What the exit code needs to know besides the report. */
export interface ExitPolicy {
    readonly mode: Mode;
    readonly allowIncomplete: boolean;
}
/** The exit code of a failure by itself. An interruption is 130 here; a shell that got SIGTERM makes it 143. */
export declare function failureExitCode(code: FailureCode): number;
/**
 * The exit code of a run: 4 > 2 > 1 > 3 > 0, signals before all.
 *
 * Mode `warn` makes 1 into 0. `allowIncomplete` accepts unscanned packages and sources that did not answer; it
 * does not accept a run that failed before its report was whole, which stays 3.
 */
export declare function exitCode(report: Pick<Report, 'error' | 'counts' | 'incomplete'>, policy: ExitPolicy): number;
