import { type BuildChoice } from '../model/request.js';
import { type JudgingOptions } from './judging-options.js';
import { type OptionValues } from './option-values.js';
/** The options of `depsec audit`, typed. */
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
/**
 * Turns option values into typed options.
 * @param spell writes an option's name in error messages
 * @throws Failure `usage` for a value that is not allowed
 */
export declare function toAuditOptions(packages: readonly string[], values: OptionValues, spell?: import("./checked-values.js").Spell): AuditOptions;
/** The options of a run started by a program. Absent or undefined ones have their default. Throws as `givenOptions` does. */
export declare function auditOptions(given?: Partial<AuditOptions>): AuditOptions;
