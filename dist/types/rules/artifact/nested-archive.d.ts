import type { ArtifactRule } from './artifact-rule.js';
/** Archives in the package: installers leave them packed, code may unpack or import them. */
export declare const nestedArchive: ArtifactRule;
