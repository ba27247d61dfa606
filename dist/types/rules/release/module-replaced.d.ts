import type { ReleaseRule } from './release-rule.js';
/** A package that replaces files of another package in the same set. */
export declare const moduleReplaced: ReleaseRule;
