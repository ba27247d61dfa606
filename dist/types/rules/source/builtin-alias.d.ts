import type { SourceRule } from './source-rule.js';
/** Other names for the builtins that run text as code. */
export declare const builtinAlias: SourceRule;
