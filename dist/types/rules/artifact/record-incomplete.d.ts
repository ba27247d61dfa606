import type { ArtifactRule } from './artifact-rule.js';
/** A list of files that does not fit, without any file being another than it tells. */
export declare const recordIncomplete: ArtifactRule;
