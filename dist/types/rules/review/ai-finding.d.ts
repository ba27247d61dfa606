import type { RuleDoc } from '../../model/rule.js';
/** What a language model found in a package that tiers 1 or 2 had flagged. */
export declare const aiFinding: RuleDoc;
