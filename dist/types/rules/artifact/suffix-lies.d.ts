import type { ArtifactRule } from './artifact-rule.js';
/** A file, or the artifact itself, that is of another kind than its suffix says. */
export declare const suffixLies: ArtifactRule;
