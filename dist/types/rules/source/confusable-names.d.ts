import type { SourceRule } from './source-rule.js';
/** Many names that readers cannot tell apart. */
export declare const confusableNames: SourceRule;
