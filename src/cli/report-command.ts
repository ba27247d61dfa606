import type { Trail } from '../log/trail.js';
import type { Config } from '../model/config.js';
import type { Failure } from '../model/failure.js';
import type { Report } from '../model/report.js';
import type { JudgeRequest } from '../model/request.js';
import type { JudgingOptions } from '../options/judging-options.js';
import type { RunPlace } from '../options/request.js';
import { FORMATS, type FormatOptions } from '../report/formats.js';
import { asFailure } from '../verdict/as-failure.js';
import { exitCode } from '../verdict/exit-code.js';
import { failedReport } from '../verdict/failed-report.js';
import type { AuditHooks, CliEffects } from './effects.js';
import { failureText } from './failure-text.js';
import { interruptedExitCode } from './interruption.js';
import { progressDisplay } from './progress-line.js';
import { configureRun } from './run-place.js';
import { showsProgress, wantsColor, widthOf } from './terminal.js';
import { writeReports } from './write-reports.js';

/** How the commands that end with a report differ. */
export interface ReportCommand<Options extends JudgingOptions, Request extends JudgeRequest> {
  readonly name: string;
  readonly toRequest: (options: Options, config: Config, place: RunPlace) => Request;
  readonly run: (request: Request, hooks: AuditHooks) => Promise<Report>;
  /** Blocked packages were accepted on the command line. */
  readonly allowsBlocked?: boolean;
}

/** Runs the command, prints its report and writes it to the files of --report; returns the exit code. */
export async function reportCommand<Options extends JudgingOptions, Request extends JudgeRequest>(
  command: ReportCommand<Options, Request>,
  options: Options,
  effects: CliEffects,
  trail: Trail,
): Promise<number> {
  const started = effects.now();
  const { report, failure, request } = await attempt(command, options, effects, trail);
  const problem = await publish(report, failure, options, effects);
  if (problem) await effects.stderr.write(failureText(problem, options.verbose));
  if (options.verbose)
    await effects.stderr.write(`depsec ${command.name} took ${Math.round(effects.now() - started)} ms\n`);
  const told = problem && !report.error ? { ...report, error: problem } : report;
  const code = effects.signal.aborted
    ? interruptedExitCode(effects.signal)
    : exitCode(told, {
        mode: command.allowsBlocked === true ? 'warn' : (request?.policy.mode ?? options.mode ?? 'block'),
        allowIncomplete: options.allowIncomplete,
      });
  trail.end(told, code, failure);
  return code;
}

interface Attempt {
  readonly report: Report;
  /** Absent when the command returned a report, which may hold an error of its own. */
  readonly failure?: Failure;
  readonly request?: JudgeRequest;
}

async function attempt<Options extends JudgingOptions, Request extends JudgeRequest>(
  command: ReportCommand<Options, Request>,
  options: Options,
  effects: CliEffects,
  trail: Trail,
): Promise<Attempt> {
  const isWanted = !options.quiet && showsProgress(effects.environment);
  const progress = progressDisplay(effects.stderr, isWanted, () => effects.now());
  let request: Request | undefined;
  try {
    request = command.toRequest(options, ...configureRun(options, effects, trail));
    const report = await command.run(request, {
      signal: effects.signal,
      onProgress: (event) => {
        progress.show(event);
        trail.onProgress(event);
      },
    });
    return { report, request };
  } catch (error) {
    const failure = asFailure(error, effects.signal);
    return { report: failedReport(failure, effects.tool), failure, ...(request && { request }) };
  } finally {
    await progress.end();
  }
}

/** Prints the report and writes it to files. Returns a failure if a file could not be written. */
async function publish(
  report: Report,
  failure: Failure | undefined,
  options: JudgingOptions,
  effects: CliEffects,
): Promise<Failure | undefined> {
  const rules = await effects.loadRules();
  const format = (color: boolean, width?: number): FormatOptions => ({
    rules,
    color,
    ...(width !== undefined && { width }),
    verbose: options.verbose,
    quiet: options.quiet,
  });
  const problem = writeReports(report, options, format(false), effects);
  if (failure) await effects.stderr.write(failureText(failure, options.verbose));
  if (!failure || options.format !== 'text')
    await effects.stdout.write(
      FORMATS[options.format].render(report, format(wantsColor(effects), widthOf(effects.stdout))),
    );
  return problem;
}
