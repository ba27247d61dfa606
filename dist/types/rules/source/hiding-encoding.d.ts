import type { SourceRule } from './source-rule.js';
/** An encoding in which the bytes of a comment can be code. */
export declare const hidingEncoding: SourceRule;
