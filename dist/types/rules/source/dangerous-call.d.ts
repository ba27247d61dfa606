import type { SourceRule } from './source-rule.js';
/** Calls that run text as code, or start processes. */
export declare const dangerousCall: SourceRule;
