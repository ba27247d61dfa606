import type { SourceRule } from './source-rule.js';
/** An encoding that is neither UTF-8, ASCII nor Latin-1. */
export declare const unusualEncoding: SourceRule;
