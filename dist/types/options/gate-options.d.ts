import { type JudgingOptions } from './judging-options.js';
import { type OptionValues } from './option-values.js';
/** The options of `depsec gate`, typed. */
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
/** Like `toAuditOptions`; also throws a `usage` failure if there is no command. */
export declare function toGateOptions(command: readonly string[], values: OptionValues): GateOptions;
