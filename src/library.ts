import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { RULE_DOCS } from './analysis/rule-docs.js';
import { audit as auditWith } from './audit.js';
import { loadConfig } from './config/load.js';
import { install as installWith, type Installation } from './install.js';
import { RULESET_VERSION } from './inspect.js';
import { logTrouble } from './log/audit-log.js';
import { startTrail } from './log/trail.js';
import type { Config } from './model/config.js';
import type { ProgressEvent, Services } from './model/effects.js';
import { REPORT_FORMATS, type Report, type ReportFormat } from './model/report.js';
import type { JudgeRequest } from './model/request.js';
import type { AuditWatch, ScanWatch } from './model/watch.js';
import { auditOptions, type AuditOptions } from './options/audit-options.js';
import { checkChoice } from './options/checked-values.js';
import { installOptions, type InstallOptions } from './options/install-options.js';
import { toInstallRequest, toRequest, toScanRequest, type RunPlace } from './options/request.js';
import { scanOptions, type ScanOptions } from './options/scan-options.js';
import { usage } from './options/usage.js';
import { FORMATS } from './report/formats.js';
import type { TextOptions } from './report/text.js';
import { scan as scanWith } from './scan.js';
import { depsecHome, modelAccess, realServices } from './services.js';
import { openRunLog } from './services/run-log.js';
import { asFailure } from './verdict/as-failure.js';
import { exitCode, failureExitCode } from './verdict/exit-code.js';
import { failedReport } from './verdict/failed-report.js';
import { VERSION } from './version.js';

/** Options that only the command line has: it looks for configuration files, prints, and sets an exit code. */
const OF_THE_COMMAND_LINE = [
  'workingDirectory',
  'config',
  'trustProjectConfig',
  'format',
  'reports',
  'quiet',
  'verbose',
] as const;
/** `allowIncomplete` lets an install go on; elsewhere it only concerns the exit code. */
const OF_REPORTS = [...OF_THE_COMMAND_LINE, 'allowIncomplete'] as const;

type ReportOnly<Options> = Partial<Omit<Options, (typeof OF_REPORTS)[number]>>;

/** What to audit: the options of `depsec audit`, with their defaults. */
export interface AuditSettings extends ReportOnly<AuditOptions> {
  /** The folder that requirement files belong to and relative paths start from; by default the working directory. */
  readonly root?: string;
  /** Thresholds and lists (see `loadConfig`); the defaults if absent. No configuration file is read. */
  readonly configuration?: Config;
}

/** What to scan: the options of `depsec scan`, with their defaults. */
export interface ScanSettings extends ReportOnly<Omit<ScanOptions, 'paths'>> {
  /** Wheels, sdists and unpacked folders. */
  readonly paths: readonly string[];
  /** The folder that relative paths start from; by default the working directory. */
  readonly root?: string;
  /** As for `audit`. */
  readonly configuration?: Config;
}

/** What to install and where: the options of `depsec install`, with their defaults. */
export interface InstallSettings extends Partial<
  Omit<InstallOptions, 'lock' | (typeof OF_THE_COMMAND_LINE)[number]>
> {
  /** As for `audit`. */
  readonly root?: string;
  /** As for `audit`. */
  readonly configuration?: Config;
}

/**
 * How a report looks as text; the other formats ignore it. By default it has no colours and is neither verbose nor
 * quiet.
 */
export type RenderSettings = Partial<Pick<TextOptions, 'color' | 'verbose' | 'quiet' | 'width'>>;

const ASSETS = dirname(fileURLToPath(import.meta.url));
const TOOL = { name: 'depsec', version: VERSION, rules: RULESET_VERSION } as const;

function placeOf(root = '.'): RunPlace {
  return { root: resolve(root), today: new Date().toISOString().slice(0, 10) };
}

/** Refuses what would be ignored: a program that no compiler checked may rely on it. */
function refuseOptions(given: object, refused: readonly string[]): void {
  const name = refused.find((option) => (given as Record<string, unknown>)[option] !== undefined);
  if (name !== undefined)
    throw usage(
      `The option ${name} belongs to the command line; the library does not take it.`,
      'Leave it out: pass settings as `configuration` and `root`, and print or write the report that is returned.',
    );
}

type OnProgress = (event: ProgressEvent) => void;

/** Works with the real services and records the run in the audit log, as the command line does. */
async function recorded<Result extends { readonly report: Report }>(
  command: string,
  request: JudgeRequest,
  watch: AuditWatch,
  work: (services: Services, onProgress: OnProgress) => Promise<Result>,
): Promise<Result> {
  const log = openRunLog({
    folder: depsecHome(process.env),
    environment: process.env,
    onTrouble: (why) => {
      process.emitWarning(logTrouble(why));
    },
  });
  const start = { command: `library ${command}`, tool: TOOL, arguments: [], folder: process.cwd() };
  const trail = startTrail(log, start, () => performance.now());
  const { useCache } = request;
  const services = await realServices({
    assets: ASSETS,
    useCache,
    keepPip: useCache,
    log,
    model: modelAccess(process.env),
    ...(watch.signal && { signal: watch.signal }),
  });
  try {
    const result = await work(services, (event) => {
      trail.onProgress(event);
      watch.onProgress?.(event);
    });
    trail.end(result.report, exitCode(result.report, { mode: request.policy.mode, allowIncomplete: false }));
    return result;
  } catch (error) {
    const failure = asFailure(error, watch.signal);
    trail.end(failedReport(failure, TOOL), failureExitCode(failure.code), failure);
    throw failure;
  } finally {
    await services.dispose();
  }
}

/**
 * Reads and judges wheels, sdists and unpacked folders of this machine, without network.
 * @param watch `signal` stops the run, `onProgress` is told how far it has come
 * @returns the report, with one package for each archive or folder; what could not be opened is unscanned
 * @throws Failure (`code`, `what`, `why`, `fix`) when there is no report to give: a path that does not exist, an option
 *   that the library does not take, a run that was stopped
 */
export async function scan(settings: ScanSettings, watch: ScanWatch = {}): Promise<Report> {
  const { root, configuration = loadConfig({ trustProject: false }), ...options } = settings;
  refuseOptions(options, OF_REPORTS);
  const request = toScanRequest(scanOptions(options), configuration, placeOf(root));
  const { report } = await recorded('scan', request, watch, async (services, onProgress) => ({
    report: await scanWith(request, services, { ...watch, onProgress }),
  }));
  return report;
}

/**
 * Resolves, reads and judges what a set of requirements would install, with the real network, disk and pip. Installs
 * nothing, and runs no code of a package that has not been read and passed before.
 * @param settings requirement files, packages and so on; if nothing is named, the files of the project are looked for
 * @param watch `signal` stops the run, `onProgress` is told how far it has come
 * @returns the report, as `--format json` prints it (docs/schema/report-v1.schema.json)
 * @throws Failure (`code`, `what`, `why`, `fix`) when there is no report to give
 */
export async function audit(settings: AuditSettings = {}, watch: AuditWatch = {}): Promise<Report> {
  const { root, configuration = loadConfig({ trustProject: false }), ...options } = settings;
  refuseOptions(options, OF_REPORTS);
  const request = toRequest(auditOptions(options), configuration, placeOf(root));
  const { report } = await recorded('audit', request, watch, async (services, onProgress) => ({
    report: await auditWith(request, services, { ...watch, onProgress }),
  }));
  return report;
}

/**
 * Resolves against an environment, judges as `audit` does and, unless the verdict forbids it, installs exactly the
 * files that were read, as `depsec install` does.
 * @param settings requirement files, packages and so on, and where to install: `python`, `target`, `user`
 * @param watch `signal` stops the run, `onProgress` is told how far it has come
 * @returns the report, whose `error` says what went wrong once everything was judged (also what a stopped run has
 *   already changed), and what was installed as a requirements file with hashes
 * @throws Failure (`code`, `what`, `why`, `fix`) when there is no report to give
 */
export async function install(settings: InstallSettings = {}, watch: AuditWatch = {}): Promise<Installation> {
  const { root, configuration = loadConfig({ trustProject: false }), ...options } = settings;
  refuseOptions(options, [...OF_THE_COMMAND_LINE, 'lock']);
  const request = toInstallRequest(installOptions(options), configuration, placeOf(root));
  return recorded('install', request, watch, (services, onProgress) =>
    installWith(request, services, { ...watch, onProgress }),
  );
}

/**
 * Writes a report as the command line does with `--format`. The same report gives the same bytes.
 * @returns the report in that format, ending in a newline
 * @throws Failure `usage` for a format that does not exist
 */
export function render(report: Report, format: ReportFormat, settings: RenderSettings = {}): string {
  checkChoice({ choices: REPORT_FORMATS }, 'format', format);
  const plain = { color: false, verbose: false, quiet: false };
  return FORMATS[format].render(report, { ...plain, ...settings, rules: RULE_DOCS });
}
