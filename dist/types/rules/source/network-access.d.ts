import type { SourceRule } from './source-rule.js';
/** Ways out to the network. */
export declare const networkAccess: SourceRule;
