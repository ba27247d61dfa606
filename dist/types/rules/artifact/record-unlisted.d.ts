import type { ArtifactRule } from './artifact-rule.js';
/** Programs in a wheel that RECORD does not list. */
export declare const recordUnlisted: ArtifactRule;
