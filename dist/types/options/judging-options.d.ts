import { type Mode } from '../model/policy.js';
import { type ReportFormat } from '../model/report.js';
import { type Advisories, type ReportFile } from './checked-values.js';
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
/** Values by long option name, in the order given; a flag that was given holds one empty string. */
export type OptionValues = ReadonlyMap<string, readonly string[]>;
/**
 * Gives the values their types, for every command that judges. Throws a `usage` failure that names the option as
 * `spell` writes it.
 */
export declare function toJudgingOptions(values: OptionValues, advisories: 'osv' | 'off', spell?: import("./checked-values.js").Spell): JudgingOptions;
/** An optional property, left out where there is no value. */
export declare function present<K extends string, V>(key: K, value: V | undefined): Partial<Record<K, V>>;
