// Written by scripts/rule-tables.ts from the files of this folder.
import type { ArtifactRule } from './artifact-rule.js';
import { bytecodeWithoutSource } from './bytecode-without-source.js';
import { extensionWithoutRecipe } from './extension-without-recipe.js';
import { nativeBinary } from './native-binary.js';
import { nestedArchive } from './nested-archive.js';
import { recordIncomplete } from './record-incomplete.js';
import { recordMismatch } from './record-mismatch.js';
import { recordUnlisted } from './record-unlisted.js';
import { startupLine } from './startup-line.js';
import { suffixLies } from './suffix-lies.js';

/** Every rule that looks at the files of an artifact beside their Python source. */
export const ARTIFACT_RULES: readonly ArtifactRule[] = [
  bytecodeWithoutSource,
  extensionWithoutRecipe,
  nativeBinary,
  nestedArchive,
  recordIncomplete,
  recordMismatch,
  recordUnlisted,
  startupLine,
  suffixLies,
];
