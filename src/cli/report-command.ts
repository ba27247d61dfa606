import { resolve } from 'node:path';
import { messageOf } from '../model/error-message.js';
import { findConfig } from '../config/find.js';
import { loadConfig } from '../config/load.js';
import { settingOrigins } from '../config/origins.js';
import type { Trail } from '../log/trail.js';
import type { Config } from '../model/config.js';
import { Failure } from '../model/failure.js';
import type { Report } from '../model/report.js';
import type { JudgeRequest } from '../model/request.js';
import type { JudgingOptions } from '../options/judging-options.js';
import type { RunPlace } from '../options/request.js';
import { usage } from '../options/usage.js';
import type { FormatOptions } from '../report/formats.js';
import { FORMATS } from '../report/formats.js';
import { asFailure } from '../verdict/as-failure.js';
import { exitCode } from '../verdict/exit-code.js';
import { failedReport } from '../verdict/failed-report.js';
import type { AuditHooks, CliEffects, Stream } from './effects.js';
import { failureText } from './failure-text.js';
import { interruptedExitCode } from './interruption.js';
import { progressDisplay } from './progress-line.js';

/** Lines longer than this are tiring to read, however wide the terminal is. */
const WIDEST = 120;

/** What tells one command that ends with a report from another. */
export interface ReportCommand<Options extends JudgingOptions, Request extends JudgeRequest> {
  readonly name: string;
  readonly toRequest: (options: Options, config: Config, place: RunPlace) => Request;
  readonly run: (request: Request, hooks: AuditHooks) => Promise<Report>;
  /** Blocked packages were accepted on the command line. */
  readonly allowsBlocked?: boolean;
}

/** Calculates the report, prints it and writes it to the files asked for; returns the exit code. */
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
  /** Absent when there is a whole report, or one that tells its own error. */
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
    request = command.toRequest(options, ...placeOf(options, effects, trail));
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

/** The configuration in force, and where the run takes place. */
export function placeOf(options: JudgingOptions, effects: CliEffects, trail: Trail): [Config, RunPlace] {
  const root = rootOf(options, effects);
  const sources = findConfig(effects.files, {
    root,
    home: effects.home,
    trustProject: options.trustProjectConfig,
    ...(options.config !== undefined && { config: options.config }),
  });
  const config = loadConfig(sources);
  trail.settings(root, settingOrigins(sources));
  return [config, { root, today: effects.today() }];
}

function rootOf(
  { workingDirectory = '.' }: JudgingOptions,
  { files, workingDirectory: started }: CliEffects,
): string {
  const path = resolve(started, workingDirectory);
  try {
    if (files.stat(path).isDirectory) return files.realpath(path);
  } catch {
    // Told below: for the reader it makes no difference why there is no folder.
  }
  throw usage(`-C expects a folder, and there is none at ${path}.`, 'Name a folder that exists.');
}

/** Prints the report and writes it to files. What could not be written is returned. */
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

/** The terminal's width, within what is comfortable to read; undefined where there is no terminal. */
function widthOf({ isTerminal, columns }: Stream): number | undefined {
  return isTerminal ? Math.min(columns, WIDEST) : undefined;
}

/** Some CI services give jobs a terminal, and keep each state of a line that is rewritten. */
function showsProgress(environment: CliEffects['environment']): boolean {
  return environment['TERM'] !== 'dumb' && ['', 'false'].includes(environment['CI'] ?? '');
}

/**
 * Colours on a terminal, and where FORCE_COLOR (https://force-color.org) asks for them, by anything but 0; not where
 * NO_COLOR (https://no-color.org) is set to anything.
 */
export function wantsColor({ stdout, environment }: Pick<CliEffects, 'stdout' | 'environment'>): boolean {
  if ((environment['NO_COLOR'] ?? '') !== '') return false;
  const forced = environment['FORCE_COLOR'] ?? '';
  return forced === '' ? stdout.isTerminal && environment['TERM'] !== 'dumb' : forced !== '0';
}

/** Writes the report to the files asked for. Those that could not be written are one failure, which is returned. */
export function writeReports(
  report: Report,
  options: JudgingOptions,
  format: FormatOptions,
  effects: CliEffects,
): Failure | undefined {
  const root = resolve(effects.workingDirectory, options.workingDirectory ?? '.');
  const problems = options.reports.flatMap(({ format: name, path }): string[] => {
    const text = FORMATS[name].render(report, format);
    try {
      effects.writeFile(path, root, text);
      return [];
    } catch (error) {
      const why = messageOf(error);
      return [`The report could not be written to ${resolve(root, path)} (${why}).`];
    }
  });
  if (problems.length === 0) return undefined;
  return new Failure({
    code: 'disk',
    what: problems.join('\n'),
    why: 'Readers of that file would see an old report, or none.',
    fix: 'Name files in folders that exist and can be written to.',
  });
}
