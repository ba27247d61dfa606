import { UPGRADE_STRATEGIES } from '../model/request.js';
import { toAuditOptions, type AuditOptions } from './audit-options.js';
import { asFlag, wordOf } from './checked-values.js';
import { givenOptions, INSTALL_KINDS } from './given-options.js';
import { lastOf, present, type OptionValues } from './option-values.js';
import { usage } from './usage.js';

/** The options of `depsec install`, typed. */
export interface InstallOptions extends AuditOptions {
  readonly dryRun: boolean;
  readonly allowBlocked: boolean;
  readonly upgrade: boolean;
  readonly upgradeStrategy?: (typeof UPGRADE_STRATEGIES)[number];
  readonly target?: string;
  readonly user: boolean;
  readonly breakSystemPackages: boolean;
  /** `--lock`: the file to write the installed set to, as requirements with hashes. */
  readonly lock?: string;
}

/** Like `toAuditOptions`; also throws a `usage` failure for two places to install into. */
export function toInstallOptions(
  packages: readonly string[],
  values: OptionValues,
  spell = asFlag,
): InstallOptions {
  return checkPlace({
    ...toAuditOptions(packages, values, spell),
    dryRun: values.has('dry-run'),
    allowBlocked: values.has('allow-blocked'),
    upgrade: values.has('upgrade'),
    user: values.has('user'),
    breakSystemPackages: values.has('break-system-packages'),
    ...present('upgradeStrategy', wordOf(lastOf(values, 'upgrade-strategy'), UPGRADE_STRATEGIES)),
    ...present('target', lastOf(values, 'target')),
    ...present('lock', lastOf(values, 'lock')),
  });
}

function checkPlace(options: InstallOptions): InstallOptions {
  if (options.target === undefined || !options.user) return options;
  throw usage('--target and --user name two different places to install into.', 'Give only one of them.');
}

/** Like `auditOptions`, for `install`. */
export function installOptions(given: Partial<InstallOptions> = {}): InstallOptions {
  return checkPlace({ ...toInstallOptions([], new Map()), ...givenOptions(given, INSTALL_KINDS) });
}
