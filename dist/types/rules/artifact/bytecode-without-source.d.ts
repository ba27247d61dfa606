import type { ArtifactRule } from './artifact-rule.js';
/** Compiled Python whose source is not shipped: Python runs it, nobody can read it. */
export declare const bytecodeWithoutSource: ArtifactRule;
