import type { SourceRule } from './source-rule.js';
/** Code pushed out of the visible part of its line. */
export declare const offScreenCode: SourceRule;
