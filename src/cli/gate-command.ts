import type { Failure } from '../model/failure.js';
import type { Report } from '../model/report.js';
import type { GateOptions } from '../options/audit-options.js';
import { toGateRequest } from '../options/request.js';
import { FORMATS } from '../report/formats.js';
import { exitCode, failureExitCode } from '../verdict/exit-code.js';
import { failedReport } from '../verdict/failed-report.js';
import type { CliEffects } from './effects.js';
import { asFailure, failureText } from './failure-text.js';
import { interruptedExitCode } from './interruption.js';
import { placeOf, wantsColor, writeReports } from './report-command.js';

/**
 * `depsec gate -- COMMAND…`: standard output is the command's own, so the summary goes to standard error.
 * @returns the command's exit code if that is not 0, otherwise what the report comes to
 */
export async function gateCommand(options: GateOptions, effects: CliEffects): Promise<number> {
  try {
    const request = toGateRequest(options, ...placeOf(options, effects));
    const hooks = { signal: effects.signal, onProgress: () => undefined };
    const { report, code, isRefused } = await effects.gate(request, options.command, hooks);
    const problem = await tell(report, options, effects);
    if (effects.signal.aborted) return interruptedExitCode(effects.signal);
    if (code !== 0) return code;
    if (problem !== undefined) return failureExitCode(problem.code);
    const { mode } = request.policy;
    return isRefused && mode !== 'warn'
      ? 1
      : exitCode(report, { mode, allowIncomplete: options.allowIncomplete });
  } catch (error) {
    const failure = asFailure(error, effects.signal);
    await tell(failedReport(failure, effects.tool), { ...options, quiet: true }, effects);
    if (failure.code === 'interrupted') return interruptedExitCode(effects.signal);
    return failureExitCode(failure.code);
  }
}

async function tell(report: Report, options: GateOptions, effects: CliEffects): Promise<Failure | undefined> {
  const rules = await effects.loadRules();
  const { verbose, quiet } = options;
  const problem = writeReports(report, options, { rules, color: false, verbose, quiet }, effects);
  const color = wantsColor({ ...effects, stdout: effects.stderr });
  if (report.error !== undefined || !quiet || report.verdict !== 'safe')
    await effects.stderr.write(
      `\n${FORMATS.text.render(report, { rules, color, verbose, quiet, isOfGate: true })}`,
    );
  if (problem !== undefined) await effects.stderr.write(failureText(problem, verbose));
  return problem;
}
