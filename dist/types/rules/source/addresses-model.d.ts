import type { SourceRule } from './source-rule.js';
/** Text that is meant for a language model which reviews the package. */
export declare const addressesModel: SourceRule;
