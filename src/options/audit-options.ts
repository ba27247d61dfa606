import { MODES, type Mode } from '../model/policy.js';
import { REPORT_FORMATS, type ReportFormat } from '../model/report.js';
import { BUILD_CHOICES, UPGRADE_STRATEGIES, type BuildChoice } from '../model/request.js';
import {
  advisoriesOf,
  asFlag,
  dayOf,
  oneOf,
  reportFiles,
  type Advisories,
  type ReportFile,
} from './checked-values.js';
import { AUDIT_KINDS, givenOptions, INSTALL_KINDS, SCAN_KINDS } from './given-options.js';
import type { PlainFormat } from './table.js';
import { LOG_EVENTS, PLAIN_FORMATS } from './table.js';
import { usage } from './usage.js';

/** What every command that judges was asked for, by flags or by Action inputs. Paths are as given. */
export interface JudgingOptions {
  readonly workingDirectory?: string;
  readonly advisories: Advisories;
  /** Absent when not given: the configuration decides. */
  readonly mode?: Mode;
  readonly allowIncomplete: boolean;
  /** `--ai` or `--no-ai`; absent when neither was given: the configuration decides. */
  readonly ai?: boolean;
  readonly config?: string;
  readonly trustProjectConfig: boolean;
  readonly format: ReportFormat;
  readonly reports: readonly ReportFile[];
  readonly quiet: boolean;
  readonly verbose: boolean;
  readonly useCache: boolean;
}

/** What `depsec audit` was asked for. */
export interface AuditOptions extends JudgingOptions {
  readonly packages: readonly string[];
  readonly requirements: readonly string[];
  readonly editables: readonly string[];
  readonly groups: readonly string[];
  readonly constraints: readonly string[];
  readonly variables: readonly string[];
  readonly allowVcs: boolean;
  readonly indexUrl?: string;
  readonly extraIndexUrls: readonly string[];
  readonly findLinks: readonly string[];
  readonly noIndex: boolean;
  readonly offline: boolean;
  readonly requireHashes: boolean;
  readonly noDeps: boolean;
  readonly pre: boolean;
  readonly preferBinary: boolean;
  readonly onlyBinary: readonly string[];
  readonly noBinary: readonly string[];
  readonly python?: string;
  readonly build: BuildChoice;
}

/** What `depsec install` was asked for. */
export interface InstallOptions extends AuditOptions {
  readonly dryRun: boolean;
  readonly allowBlocked: boolean;
  readonly upgrade: boolean;
  readonly upgradeStrategy?: (typeof UPGRADE_STRATEGIES)[number];
  readonly target?: string;
  readonly user: boolean;
  readonly breakSystemPackages: boolean;
  /** Where the set is written as a requirements file with hashes. */
  readonly lock?: string;
}

/** What `depsec scan` was asked for. */
export interface ScanOptions extends JudgingOptions {
  readonly paths: readonly string[];
}

/** What `depsec gate` was asked for. */
export interface GateOptions extends JudgingOptions {
  /** The command and its arguments. */
  readonly command: readonly string[];
  readonly indexUrl?: string;
  readonly extraIndexUrls: readonly string[];
  readonly findLinks: readonly string[];
  readonly noIndex: boolean;
  readonly offline: boolean;
  readonly python?: string;
}

/** What `depsec log` was asked for. */
export interface LogOptions {
  readonly run?: string;
  readonly events: readonly string[];
  readonly packages: readonly string[];
  /** `YYYY-MM-DD`. */
  readonly since?: string;
  readonly format: PlainFormat;
}

/** What `depsec verify` was asked for. */
export interface VerifyOptions {
  readonly format: PlainFormat;
  /** Also ask the registry where this copy comes from. */
  readonly provenance: boolean;
  readonly verbose: boolean;
}

/** Values by long option name, in the order given; a flag that was given holds one empty string. */
export type OptionValues = ReadonlyMap<string, readonly string[]>;

function toJudgingOptions(values: OptionValues, advisories: 'osv' | 'off', spell = asFlag): JudgingOptions {
  const last = (name: string): string | undefined => values.get(name)?.at(-1);
  const mode = oneOf(spell('mode'), last('mode'), MODES);
  return {
    advisories: advisoriesOf(last('advisories') ?? advisories),
    allowIncomplete: values.has('allow-incomplete'),
    trustProjectConfig: values.has('trust-project-config'),
    format: oneOf(spell('format'), last('format'), REPORT_FORMATS) ?? 'text',
    reports: reportFiles(spell('report'), values.get('report') ?? []),
    quiet: values.has('quiet'),
    verbose: values.has('verbose'),
    useCache: !values.has('no-cache'),
    ...present('workingDirectory', last('working-directory')),
    ...present('config', last('config')),
    ...present('ai', aiOf(values)),
    ...present('mode', mode),
  };
}

/** Of both options the one that sends nothing holds. */
function aiOf(values: OptionValues): boolean | undefined {
  if (values.has('no-ai')) return false;
  return values.has('ai') ? true : undefined;
}

/** Gives the values their types; throws a `usage` failure, with the option as `spell` writes it, for a value that is not allowed. */
export function toAuditOptions(
  packages: readonly string[],
  values: OptionValues,
  spell = asFlag,
): AuditOptions {
  const all = (name: string): readonly string[] => values.get(name) ?? [];
  const last = (name: string): string | undefined => values.get(name)?.at(-1);
  return {
    ...toJudgingOptions(values, 'osv', spell),
    packages,
    requirements: all('requirement'),
    editables: all('editable'),
    groups: all('group'),
    constraints: all('constraint'),
    variables: all('env'),
    allowVcs: values.has('allow-vcs'),
    extraIndexUrls: all('extra-index-url'),
    findLinks: all('find-links'),
    noIndex: values.has('no-index'),
    offline: values.has('offline'),
    requireHashes: values.has('require-hashes'),
    noDeps: values.has('no-deps'),
    pre: values.has('pre'),
    preferBinary: values.has('prefer-binary'),
    onlyBinary: all('only-binary'),
    noBinary: all('no-binary'),
    build: oneOf(spell('build'), last('build'), BUILD_CHOICES) ?? 'sandbox',
    ...present('indexUrl', last('index-url')),
    ...present('python', last('python')),
  };
}

/** The same for `install`. */
export function toInstallOptions(
  packages: readonly string[],
  values: OptionValues,
  spell = asFlag,
): InstallOptions {
  const last = (name: string): string | undefined => values.get(name)?.at(-1);
  return oneInstallPlace({
    ...toAuditOptions(packages, values, spell),
    dryRun: values.has('dry-run'),
    allowBlocked: values.has('allow-blocked'),
    upgrade: values.has('upgrade'),
    user: values.has('user'),
    breakSystemPackages: values.has('break-system-packages'),
    ...present(
      'upgradeStrategy',
      oneOf(spell('upgrade-strategy'), last('upgrade-strategy'), UPGRADE_STRATEGIES),
    ),
    ...present('target', last('target')),
    ...present('lock', last('lock')),
  });
}

function oneInstallPlace(options: InstallOptions): InstallOptions {
  if (options.target === undefined || !options.user) return options;
  throw usage('--target and --user name two places.', 'Give one of them.');
}

/** The same for `gate`. */
export function toGateOptions(command: readonly string[], values: OptionValues): GateOptions {
  const last = (name: string): string | undefined => values.get(name)?.at(-1);
  if (command.length === 0)
    throw usage(
      'gate expects a command and got none.',
      'Write for example: depsec gate -- pip install flask',
    );
  return {
    ...toJudgingOptions(values, 'osv'),
    command,
    extraIndexUrls: values.get('extra-index-url') ?? [],
    findLinks: values.get('find-links') ?? [],
    noIndex: values.has('no-index'),
    offline: values.has('offline'),
    ...present('indexUrl', last('index-url')),
    ...present('python', last('python')),
  };
}

/** The same for `scan`, which asks no service: a `usage` failure says so. */
export function toScanOptions(paths: readonly string[], values: OptionValues): ScanOptions {
  return withoutService({ ...toJudgingOptions(values, 'off'), paths });
}

function withoutService(options: ScanOptions): ScanOptions {
  if (options.advisories === 'osv')
    throw usage(
      'scan uses no network, so --advisories is expected to be off or a folder, got "osv".',
      'Name a folder of OSV records, or leave it out.',
    );
  if (options.paths.length === 0)
    throw usage('scan expects at least one PATH and got none.', 'Name wheels, sdists or unpacked folders.');
  return options;
}

/** The same for `log`. */
export function toLogOptions(values: OptionValues): LogOptions {
  const last = (name: string): string | undefined => values.get(name)?.at(-1);
  return {
    events: (values.get('event') ?? []).flatMap((event) => oneOf('--event', event, LOG_EVENTS) ?? []),
    packages: values.get('package') ?? [],
    format: plainFormat(values),
    ...present('run', last('run')),
    ...present('since', dayOf('--since', last('since'))),
  };
}

/** The same for `verify`. */
export function toVerifyOptions(values: OptionValues): VerifyOptions {
  return {
    format: plainFormat(values),
    provenance: values.has('provenance'),
    verbose: values.has('verbose'),
  };
}

function plainFormat(values: OptionValues): PlainFormat {
  return oneOf('--format', values.get('format')?.at(-1), PLAIN_FORMATS) ?? 'text';
}

/**
 * The options of a run that is started by a program: what is not given, or undefined, has the default of the command line.
 * Throws as `givenOptions` does.
 */
export function auditOptions(given: Partial<AuditOptions> = {}): AuditOptions {
  return { ...toAuditOptions([], new Map()), ...givenOptions(given, AUDIT_KINDS) };
}

/** The same for an install. */
export function installOptions(given: Partial<InstallOptions> = {}): InstallOptions {
  return oneInstallPlace({ ...toInstallOptions([], new Map()), ...givenOptions(given, INSTALL_KINDS) });
}

/** The same for a scan. */
export function scanOptions(given: Partial<ScanOptions>): ScanOptions {
  const defaults = { ...toJudgingOptions(new Map(), 'off'), paths: [] };
  return withoutService({ ...defaults, ...givenOptions(given, SCAN_KINDS) });
}

function present<K extends string, V>(key: K, value: V | undefined): Partial<Record<K, V>> {
  return value === undefined ? {} : ({ [key]: value } as Record<K, V>);
}
