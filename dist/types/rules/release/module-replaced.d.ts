import type { ReleaseRule } from './release-rule.js';
/** A package of a set whose files end up as another one's. */
export declare const moduleReplaced: ReleaseRule;
