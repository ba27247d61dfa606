import type { RuleDoc } from '../../model/rule.js';
/** What the findings of the AI review say about themselves. */
export declare const REVIEW_DOCS: readonly RuleDoc[];
