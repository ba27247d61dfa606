import type { ArtifactRule } from './artifact-rule.js';
import { bytecodeWithoutSource } from './bytecode-without-source.js';
import { extensionWithoutRecipe } from './extension-without-recipe.js';
import { nativeBinary } from './native-binary.js';
import { startupLine } from './startup-line.js';
import { suffixLies } from './suffix-lies.js';

/** Every rule that looks at the files of an artifact beside their Python source. */
export const ARTIFACT_RULES: readonly ArtifactRule[] = [
  bytecodeWithoutSource,
  extensionWithoutRecipe,
  nativeBinary,
  startupLine,
  suffixLies,
];
