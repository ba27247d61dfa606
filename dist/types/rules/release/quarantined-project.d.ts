import type { ReleaseRule } from './release-rule.js';
export declare const quarantinedProject: ReleaseRule;
