import type { ReleaseRule } from './release-rule.js';
export declare const deniedPackage: ReleaseRule;
