import { type Mode } from '../model/policy.js';
import { type ReportFormat } from '../model/report.js';
import { UPGRADE_STRATEGIES, type BuildChoice } from '../model/request.js';
import { type Advisories, type ReportFile } from './checked-values.js';
import type { PlainFormat } from './table.js';
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
/** Gives the values their types; throws a `usage` failure, with the option as `spell` writes it, for a value that is not allowed. */
export declare function toAuditOptions(packages: readonly string[], values: OptionValues, spell?: import("./checked-values.js").Spell): AuditOptions;
/** The same for `install`. */
export declare function toInstallOptions(packages: readonly string[], values: OptionValues, spell?: import("./checked-values.js").Spell): InstallOptions;
/** The same for `gate`. */
export declare function toGateOptions(command: readonly string[], values: OptionValues): GateOptions;
/** The same for `scan`, which asks no service: a `usage` failure says so. */
export declare function toScanOptions(paths: readonly string[], values: OptionValues): ScanOptions;
/** The same for `log`. */
export declare function toLogOptions(values: OptionValues): LogOptions;
/** The same for `verify`. */
export declare function toVerifyOptions(values: OptionValues): VerifyOptions;
/**
 * The options of a run that is started by a program: what is not given, or undefined, has the default of the command line.
 * Throws as `givenOptions` does.
 */
export declare function auditOptions(given?: Partial<AuditOptions>): AuditOptions;
/** The same for an install. */
export declare function installOptions(given?: Partial<InstallOptions>): InstallOptions;
/** The same for a scan. */
export declare function scanOptions(given: Partial<ScanOptions>): ScanOptions;
