import type { ArtifactRule } from './artifact-rule.js';
/** A RECORD that does not match the files, although no listed file has other content. */
export declare const recordIncomplete: ArtifactRule;
