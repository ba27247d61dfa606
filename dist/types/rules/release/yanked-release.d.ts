import type { ReleaseRule } from './release-rule.js';
export declare const yankedRelease: ReleaseRule;
