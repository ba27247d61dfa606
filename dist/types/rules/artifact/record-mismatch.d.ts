import type { ArtifactRule } from './artifact-rule.js';
/** Bytes that are not the ones the wheel's own list vouches for. */
export declare const recordMismatch: ArtifactRule;
