import type { RuleDoc } from '../model/rule.js';
/** What every rule and combination of tier 2 says about itself. */
export declare const SOURCE_RULE_DOCS: readonly RuleDoc[];
/** Changes whenever artifacts could be judged differently; part of the key under which inspections are kept. */
export declare const RULESET_VERSION = "31bd23b50b719276";
