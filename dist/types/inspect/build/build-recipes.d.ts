import type { RecipeCommand } from '../../analysis/machine/recipe-command.js';
import type { Container } from '../../archive/entry.js';
import type { ArtifactKind } from '../../model/artifact.js';
import type { Told } from '../source-tree.js';
/**
 * The commands that recipes of an sdist start while it is built, where its back end has such recipes run: meson-python,
 * scikit-build-core, maturin and their kin.
 */
export declare function recipeCommands(archive: Container & {
    readonly kind: ArtifactKind;
}, told: Told | undefined): readonly RecipeCommand[];
