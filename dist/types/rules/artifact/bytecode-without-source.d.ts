import type { ArtifactRule } from './artifact-rule.js';
/** Where the source of a compiled file would be (PEP 3147, PEP 488). */
export declare function sourceOf(path: string): string;
/** Compiled Python whose source is not shipped: Python runs it, and it cannot be read. */
export declare const bytecodeWithoutSource: ArtifactRule;
