import type { ArtifactRule, ArtifactView } from './artifact-rule.js';
/**
 * Whether the artifact claims to hold nothing that is compiled: a pure wheel, or an sdist without anything to
 * compile.
 */
export declare function isPlain({ kind, paths, head }: Pick<ArtifactView, 'kind' | 'paths' | 'head'>): boolean;
/** Compiled modules in an artifact that says it holds none. */
export declare const extensionWithoutRecipe: ArtifactRule;
