import type { ReleaseRule } from './release-rule.js';
/** Every rule of tier 1. */
export declare const RELEASE_RULES: readonly ReleaseRule[];
