import { UPGRADE_STRATEGIES } from '../model/request.js';
import { type AuditOptions } from './audit-options.js';
import { type OptionValues } from './judging-options.js';
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
/** As `toAuditOptions`. */
export declare function toInstallOptions(packages: readonly string[], values: OptionValues, spell?: import("./checked-values.js").Spell): InstallOptions;
/** As `auditOptions`. */
export declare function installOptions(given?: Partial<InstallOptions>): InstallOptions;
