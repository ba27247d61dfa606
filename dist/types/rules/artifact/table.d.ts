import type { ArtifactRule } from './artifact-rule.js';
/** Every rule that looks at the files of an artifact beside their Python source. */
export declare const ARTIFACT_RULES: readonly ArtifactRule[];
