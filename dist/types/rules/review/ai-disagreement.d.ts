import type { RuleDoc } from '../../model/rule.js';
/** The AI review found nothing in a package that was flagged. */
export declare const aiDisagreement: RuleDoc;
