import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { audit as auditWith, type AuditWatch } from './audit.js';
import { loadConfig } from './config/load.js';
import { install as installWith, type Installation } from './install.js';
import { RULESET_VERSION } from './inspect.js';
import { logTrouble } from './log/audit-log.js';
import { startTrail } from './log/trail.js';
import type { Config } from './model/config.js';
import type { ProgressEvent, Services } from './model/effects.js';
import type { Report } from './model/report.js';
import type { JudgeRequest } from './model/request.js';
import { auditOptions, type AuditOptions } from './options/audit-options.js';
import { installOptions, type InstallOptions } from './options/install-options.js';
import { toInstallRequest, toRequest, toScanRequest, type RunPlace } from './options/request.js';
import { scanOptions, type ScanOptions } from './options/scan-options.js';
import { usage } from './options/usage.js';
import { scan as scanWith, type ScanWatch } from './scan.js';
import { depsecHome, modelAccess, realServices } from './services.js';
import { openRunLog } from './services/run-log.js';
import { asFailure } from './verdict/as-failure.js';
import { exitCode, failureExitCode } from './verdict/exit-code.js';
import { failedReport } from './verdict/failed-report.js';
import { VERSION } from './version.js';

/** What the command line alone does: it finds files of settings, prints, and turns a report into an exit code. */
const OF_THE_COMMAND_LINE = [
  'workingDirectory',
  'config',
  'trustProjectConfig',
  'format',
  'reports',
  'quiet',
  'verbose',
] as const;
/** Only an install decides by it; elsewhere it is about the exit code. */
const OF_REPORTS = [...OF_THE_COMMAND_LINE, 'allowIncomplete'] as const;

type ReportOnly<Options> = Partial<Omit<Options, (typeof OF_REPORTS)[number]>>;

/** What to audit, with the names and defaults of the command line's options. */
export interface AuditSettings extends ReportOnly<AuditOptions> {
  /** Absolute path of the tree the requirement files belong to; the working directory unless told. */
  readonly root?: string;
  /** Thresholds and lists, see `loadConfig`; the defaults unless told. No configuration file is looked for. */
  readonly configuration?: Config;
}

/** What to scan, with the names and defaults of the command line's options. */
export interface ScanSettings extends ReportOnly<Omit<ScanOptions, 'paths'>> {
  /** Wheels, sdists and unpacked folders. */
  readonly paths: readonly string[];
  /** What relative paths start from; the working directory unless told. */
  readonly root?: string;
  readonly configuration?: Config;
}

/** What to install and where, with the names and defaults of the command line's options. */
export interface InstallSettings extends Partial<
  Omit<InstallOptions, 'lock' | (typeof OF_THE_COMMAND_LINE)[number]>
> {
  readonly root?: string;
  readonly configuration?: Config;
}

const ASSETS = dirname(fileURLToPath(import.meta.url));
const TOOL = { name: 'depsec', version: VERSION, rules: RULESET_VERSION } as const;

/** Where a run takes place that was asked for by these settings. */
function placeOf(root = '.'): RunPlace {
  return { root: resolve(root), today: new Date().toISOString().slice(0, 10) };
}

/** A program without types that asks for what would be ignored is told so: it may count on it. */
function refuseOptions(given: object, refused: readonly string[]): void {
  const name = refused.find((option) => (given as Record<string, unknown>)[option] !== undefined);
  if (name !== undefined)
    throw usage(
      `The option ${name} is the command line's alone, and a program gave it.`,
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
    throw error;
  } finally {
    await services.dispose();
  }
}

/**
 * Reads and judges wheels, sdists and unpacked folders of this machine, without network.
 * @returns the report, one package an archive; what could not be opened is unscanned
 * @throws Failure (`code`, `what`, `why`, `fix`) for a path where there is nothing, and for an option of the command line alone
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
 * nothing, and runs no code of a package that was not read and let pass before.
 * @param settings names of requirement files, packages and so on; with neither, the project's own files are found
 * @returns the report, as `--format json` prints it
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
 * Resolves against an environment, judges as `audit` does and, when nothing stands in the way, installs exactly what was
 * read, as `depsec install` does.
 * @param settings names of requirement files, packages and so on, and the place: `python`, `target`, `user`
 * @param watch `signal` stops the run; what it left is in the report's `error`
 * @returns the report, whose `error` says what went wrong after everything was judged, and the set as a lock file
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
