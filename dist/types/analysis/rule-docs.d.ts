import type { RuleDoc } from '../model/rule.js';
/** What every rule and combination says about itself; `depsec explain`, docs/rules.md and SARIF are made from it. */
export declare const RULE_DOCS: readonly RuleDoc[];
