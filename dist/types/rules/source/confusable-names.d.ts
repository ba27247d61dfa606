import type { SourceRule } from './source-rule.js';
/** Names chosen so that nobody can tell them apart. */
export declare const confusableNames: SourceRule;
