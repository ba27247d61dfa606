import type { RuleDoc } from '../../model/rule.js';
/** The AI review had nothing to say of a package that was flagged. */
export declare const aiDisagreement: RuleDoc;
