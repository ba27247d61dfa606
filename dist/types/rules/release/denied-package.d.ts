import type { ReleaseRule } from './release-rule.js';
/** A package on the deny list. */
export declare const deniedPackage: ReleaseRule;
