import { type Mode } from '../model/policy.js';
import { type ReportFormat } from '../model/report.js';
import { type Advisories, type ReportFile } from './checked-values.js';
import { type OptionValues } from './option-values.js';
/** The options that all commands with a report share, from flags or Action inputs. Paths are as given. */
export interface JudgingOptions {
    readonly workingDirectory?: string;
    readonly advisories: Advisories;
    /** Absent if not given: the configuration decides. */
    readonly mode?: Mode;
    readonly allowIncomplete: boolean;
    /** `--ai` or `--no-ai`; absent if neither was given: the configuration decides. */
    readonly ai?: boolean;
    readonly config?: string;
    readonly trustProjectConfig: boolean;
    readonly format: ReportFormat;
    readonly reports: readonly ReportFile[];
    readonly quiet: boolean;
    readonly verbose: boolean;
    readonly useCache: boolean;
}
/**
 * Turns option values into the typed options that all commands with a report share.
 * @param advisories where known vulnerabilities come from by default
 * @param spell writes an option's name in error messages
 * @throws Failure `usage` for a value that is not allowed
 */
export declare function toJudgingOptions(values: OptionValues, advisories: 'osv' | 'off', spell?: import("./checked-values.js").Spell): JudgingOptions;
