import type { ArtifactRule } from './artifact-rule.js';
/** Lines that Python executes at every start (module `site`). */
export declare const startupLine: ArtifactRule;
