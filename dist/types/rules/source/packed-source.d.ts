import type { SourceRule } from './source-rule.js';
/** A file that is one call on one packed literal: the loader of an obfuscator. */
export declare const packedSource: SourceRule;
