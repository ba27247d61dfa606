import type { ArtifactRule } from './artifact-rule.js';
/** Programs that were put into a wheel without being put on its list. */
export declare const recordUnlisted: ArtifactRule;
