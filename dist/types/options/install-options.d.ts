import { UPGRADE_STRATEGIES } from '../model/request.js';
import { type AuditOptions } from './audit-options.js';
import { type OptionValues } from './option-values.js';
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
export declare function toInstallOptions(packages: readonly string[], values: OptionValues, spell?: import("./checked-values.js").Spell): InstallOptions;
/** Like `auditOptions`, for `install`. */
export declare function installOptions(given?: Partial<InstallOptions>): InstallOptions;
