import type { FailureCode } from '../model/failure.js';
import type { Mode } from '../model/policy.js';
import type { Report } from '../model/report.js';

/** The exit code of each failure: 2 can be fixed by whoever started the run, 3 depends on somebody else. */
const FAILURE_EXIT: Readonly<Record<FailureCode, 2 | 3 | 4 | 130>> = {
  usage: 2,
  config: 2,
  'requirements-unreadable': 2,
  'requirements-syntax': 2,
  'requirements-refused': 2,
  'requirements-conflict': 2,
  'python-missing': 2,
  'python-too-old': 2,
  'python-broken': 2,
  'index-unreachable': 3,
  'index-refused': 3,
  'index-invalid': 3,
  'package-unknown': 2,
  unsatisfiable: 2,
  'hash-missing': 2,
  'hash-mismatch': 3,
  'download-failed': 3,
  'resolution-failed': 3,
  'advisories-invalid': 2,
  'not-installed': 2,
  'install-interrupted': 130,
  disk: 2,
  interrupted: 130,
  internal: 4,
};

/** What the exit code depends on besides the report. */
export interface ExitPolicy {
  readonly mode: Mode;
  readonly allowIncomplete: boolean;
}

/** The exit code of a failure. An interruption is 130 here; after SIGTERM the command line makes it 143. */
export function failureExitCode(code: FailureCode): number {
  return FAILURE_EXIT[code];
}

/**
 * The exit code of a run. If several apply, a signal comes first, then 4, 2, 1, 3 and 0.
 *
 * Mode `warn` turns 1 into 0. `allowIncomplete` accepts unscanned packages and sources that did not answer, but not a
 * run that failed before its report was complete, which stays 3.
 */
export function exitCode(
  report: Pick<Report, 'error' | 'counts' | 'incomplete'>,
  policy: ExitPolicy,
): number {
  const failed = report.error ? failureExitCode(report.error.code) : 0;
  if (failed !== 0 && failed !== 3) return failed;
  if (report.counts.blocked > 0 && policy.mode !== 'warn') return 1;
  if (failed === 3) return 3;
  const isIncomplete = report.counts.unscanned > 0 || report.incomplete.length > 0;
  return isIncomplete && !policy.allowIncomplete ? 3 : 0;
}
