import type { RecipeCommand } from '../../analysis/machine/recipe-command.js';
import type { Container } from '../../archive/entry.js';
import type { ArtifactKind } from '../../model/artifact.js';
import type { Unscanned } from '../../model/inspection.js';
import type { Told } from '../source-tree.js';
/** What the recipes of a build start, and those of them that could not be read to their end. */
export interface Recipes {
    readonly commands: readonly RecipeCommand[];
    readonly unread: readonly string[];
}
/**
 * The commands that recipes of an sdist start while it is built, each once, where its back end has such recipes run:
 * meson-python, scikit-build-core, maturin and their kin.
 */
export declare function readRecipes(archive: Container & {
    readonly kind: ArtifactKind;
}, told: Told | undefined): Recipes;
/** Recipes that could not be read to their end, as what could not be judged. */
export declare function unreadRecipes({ unread }: Recipes, artifact: string): Unscanned[];
