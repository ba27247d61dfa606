import { MODES } from '../model/policy.js';
import { REPORT_FORMATS } from '../model/report.js';
import { BUILD_CHOICES, UPGRADE_STRATEGIES } from '../model/request.js';
import type { AuditOptions } from './audit-options.js';
import type { InstallOptions } from './install-options.js';
import type { JudgingOptions } from './judging-options.js';
import { nearest } from './nearest.js';
import type { ScanOptions } from './scan-options.js';
import { usage } from './usage.js';

/** The values that an option takes, in words and as a test. */
interface Kind {
  readonly words: string;
  readonly holds: (value: unknown) => boolean;
}

/** The kind of each option of a command; the compiler makes sure that none is missing. */
type Kinds<Options> = Readonly<Record<keyof Options, Kind>>;

const isText = (value: unknown): boolean => typeof value === 'string';
const FLAG: Kind = { words: 'true or false', holds: (value) => typeof value === 'boolean' };
const TEXT: Kind = { words: 'a string', holds: isText };
const TEXTS: Kind = {
  words: 'a list of strings',
  holds: (value) => Array.isArray(value) && value.every(isText),
};

function oneOf(allowed: readonly string[]): Kind {
  return { words: `one of ${allowed.join(', ')}`, holds: (value) => allowed.some((word) => word === value) };
}

const ADVISORIES: Kind = {
  words: '"osv", "off" or { folder }',
  holds: (value) =>
    value === 'osv' ||
    value === 'off' ||
    (typeof value === 'object' && value !== null && 'folder' in value && isText(value.folder)),
};
const REPORTS: Kind = { words: 'a list of { format, path }', holds: (value) => Array.isArray(value) };

const JUDGING: Kinds<JudgingOptions> = {
  workingDirectory: TEXT,
  advisories: ADVISORIES,
  mode: oneOf(MODES),
  allowIncomplete: FLAG,
  ai: FLAG,
  config: TEXT,
  trustProjectConfig: FLAG,
  format: oneOf(REPORT_FORMATS),
  reports: REPORTS,
  quiet: FLAG,
  verbose: FLAG,
  useCache: FLAG,
};

/** The options of `scan`. */
export const SCAN_KINDS: Kinds<ScanOptions> = { ...JUDGING, paths: TEXTS };

/** The options of `audit`. */
export const AUDIT_KINDS: Kinds<AuditOptions> = {
  ...JUDGING,
  packages: TEXTS,
  requirements: TEXTS,
  editables: TEXTS,
  groups: TEXTS,
  constraints: TEXTS,
  variables: TEXTS,
  allowVcs: FLAG,
  indexUrl: TEXT,
  extraIndexUrls: TEXTS,
  findLinks: TEXTS,
  noIndex: FLAG,
  offline: FLAG,
  requireHashes: FLAG,
  noDeps: FLAG,
  pre: FLAG,
  preferBinary: FLAG,
  onlyBinary: TEXTS,
  noBinary: TEXTS,
  python: TEXT,
  build: oneOf(BUILD_CHOICES),
};

/** The options of `install`. */
export const INSTALL_KINDS: Kinds<InstallOptions> = {
  ...AUDIT_KINDS,
  dryRun: FLAG,
  allowBlocked: FLAG,
  upgrade: FLAG,
  upgradeStrategy: oneOf(UPGRADE_STRATEGIES),
  target: TEXT,
  user: FLAG,
  breakSystemPackages: FLAG,
  lock: TEXT,
};

/**
 * Checks the options that a program passed, and drops undefined ones. The program may be plain JavaScript, and an option
 * that is ignored or misread could switch off a protection.
 * @throws Failure `usage` for an unknown option, or a value that the option does not take
 */
export function givenOptions<Options extends object>(
  given: Options,
  kinds: Readonly<Record<string, Kind>>,
): Options {
  const entries = Object.entries(given).filter(([, value]) => value !== undefined);
  for (const [name, value] of entries) {
    const kind = Object.hasOwn(kinds, name) ? kinds[name] : undefined;
    if (kind === undefined) throw unknownName(name, Object.keys(kinds));
    if (!kind.holds(value))
      throw usage(
        `The option ${name} is expected to be ${kind.words}, got ${JSON.stringify(value)}.`,
        'Correct the value.',
      );
  }
  return Object.fromEntries(entries) as Options;
}

function unknownName(name: string, known: readonly string[]): Error {
  const meant = nearest(name, known);
  return usage(
    `The library has no option "${name}".`,
    meant === undefined ? 'Leave it out.' : `Did you mean ${meant}?`,
  );
}
