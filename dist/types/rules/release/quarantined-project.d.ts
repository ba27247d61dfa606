import type { ReleaseRule } from './release-rule.js';
/** A project that its index has quarantined (PEP 792). */
export declare const quarantinedProject: ReleaseRule;
