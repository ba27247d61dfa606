import type { SourceRule } from './source-rule.js';
/** Every rule that looks at one Python file. */
export declare const SOURCE_RULES: readonly SourceRule[];
