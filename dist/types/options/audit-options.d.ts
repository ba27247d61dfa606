import type { Mode } from '../model/policy.js';
import type { Format } from './table.js';
/** Where a report is written besides standard output. */
export interface ReportFile {
    readonly format: Format;
    readonly path: string;
}
/** What `depsec audit` was asked for, by flags or by Action inputs. Paths are as given. */
export interface AuditOptions {
    readonly packages: readonly string[];
    readonly requirements: readonly string[];
    readonly constraints: readonly string[];
    readonly workingDirectory?: string;
    readonly variables: readonly string[];
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
    readonly advisories: 'osv' | 'off' | {
        readonly folder: string;
    };
    /** Absent when not given: the configuration decides. */
    readonly mode?: Mode;
    readonly allowIncomplete: boolean;
    readonly config?: string;
    readonly trustProjectConfig: boolean;
    readonly format: Format;
    readonly reports: readonly ReportFile[];
    readonly quiet: boolean;
    readonly verbose: boolean;
    readonly useCache: boolean;
}
/** Values by long option name, in the order given; a flag that was given holds one empty string. */
export type OptionValues = ReadonlyMap<string, readonly string[]>;
/** Gives the values their types; throws a `usage` failure for a value that is not allowed. */
export declare function toAuditOptions(packages: readonly string[], values: OptionValues): AuditOptions;
/** The options of a run that is started by a program: what is not given has the default of the command line. */
export declare function auditOptions(given?: Partial<AuditOptions>): AuditOptions;
