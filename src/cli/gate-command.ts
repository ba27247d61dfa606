import type { Trail } from '../log/trail.js';
import type { Failure } from '../model/failure.js';
import type { ProgressEvent } from '../model/effects.js';
import type { Report } from '../model/report.js';
import type { GateOptions } from '../options/gate-options.js';
import { toGateRequest } from '../options/request.js';
import { FORMATS } from '../report/formats.js';
import { asFailure } from '../verdict/as-failure.js';
import { exitCode, failureExitCode, type ExitPolicy } from '../verdict/exit-code.js';
import { failedReport } from '../verdict/failed-report.js';
import type { CliEffects, GatedReport } from './effects.js';
import { failureText } from './failure-text.js';
import { interruptedExitCode } from './interruption.js';
import { configureRun } from './run-place.js';
import { wantsColor } from './terminal.js';
import { writeReports } from './write-reports.js';

/**
 * `depsec gate -- COMMAND…`: standard output is the command's own, so the summary goes to standard error.
 * @returns the command's exit code if that is not 0, otherwise the exit code of the report
 */
export async function gateCommand(options: GateOptions, effects: CliEffects, trail: Trail): Promise<number> {
  try {
    const request = toGateRequest(options, ...configureRun(options, effects, trail));
    const { signal } = effects;
    const onProgress = (event: ProgressEvent): void => {
      trail.onProgress(event);
    };
    const gated = await effects.gate(request, options.command, { signal, onProgress });
    const problem = await publish(gated.report, options, effects);
    const code = signal.aborted
      ? interruptedExitCode(signal)
      : gateExitCode(gated, problem, { ...request.policy, allowIncomplete: options.allowIncomplete });
    trail.end(gated.report, code);
    return code;
  } catch (error) {
    const failure = asFailure(error, effects.signal);
    const report = failedReport(failure, effects.tool);
    await publish(report, { ...options, quiet: true }, effects);
    const code = effects.signal.aborted ? interruptedExitCode(effects.signal) : failureExitCode(failure.code);
    trail.end(report, code, failure);
    return code;
  }
}

/** The command's own exit code counts first, then that of the report. */
function gateExitCode(
  { report, code, isRefused }: GatedReport,
  problem: Failure | undefined,
  policy: ExitPolicy,
): number {
  if (code !== 0) return code;
  if (problem !== undefined) return failureExitCode(problem.code);
  return isRefused && policy.mode !== 'warn' ? 1 : exitCode(report, policy);
}

/** Writes the report to its files and prints the summary on standard error. Returns a failure if a file could not be written. */
async function publish(
  report: Report,
  options: GateOptions,
  effects: CliEffects,
): Promise<Failure | undefined> {
  const rules = await effects.loadRules();
  const { verbose, quiet } = options;
  const problem = writeReports(report, options, { rules, color: false, verbose, quiet }, effects);
  const color = wantsColor({ ...effects, stdout: effects.stderr });
  if (report.error !== undefined || !quiet || report.verdict !== 'safe')
    await effects.stderr.write(
      `${report.error === undefined ? '\n' : ''}${FORMATS.text.render(report, { rules, color, verbose, quiet, isOfGate: true })}`,
    );
  if (problem !== undefined) await effects.stderr.write(failureText(problem, verbose));
  return problem;
}
