import type { ArtifactRule } from './artifact-rule.js';
/** A file whose content differs from its hash in RECORD. */
export declare const recordMismatch: ArtifactRule;
