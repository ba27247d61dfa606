import type { SourceRule } from './source-rule.js';
/** Text meant for a language model that reviews the package. */
export declare const addressesModel: SourceRule;
