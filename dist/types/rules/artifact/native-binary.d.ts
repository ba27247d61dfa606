import type { ArtifactRule } from './artifact-rule.js';
/** Native programs and libraries: depsec cannot read what they do. */
export declare const nativeBinary: ArtifactRule;
