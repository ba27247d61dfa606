import type { ReleaseRule } from './release-rule.js';
export declare const youngProject: ReleaseRule;
