import type { ReleaseRule } from './release-rule.js';
/** Every rule of tier 1. A rule that is not in this table does not exist. */
export declare const RULES: readonly ReleaseRule[];
