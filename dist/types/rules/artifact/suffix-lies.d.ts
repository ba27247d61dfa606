import type { ArtifactRule } from './artifact-rule.js';
/** A file, or the artifact itself, that is not what its suffix says. */
export declare const suffixLies: ArtifactRule;
