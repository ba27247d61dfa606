import { type JudgingOptions, type OptionValues } from './judging-options.js';
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
/** As `toAuditOptions`; a `usage` failure where there is no command. */
export declare function toGateOptions(command: readonly string[], values: OptionValues): GateOptions;
