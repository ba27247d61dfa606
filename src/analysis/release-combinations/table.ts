// Written by scripts/rule-tables.ts from the files of this folder.
import type { ReleaseCombination } from './release-combination.js';
import { lookalikeWithInstallCode } from './lookalike-with-install-code.js';
import { youngSparseProject } from './young-sparse-project.js';

/** Every combination of tier 1 findings with each other and with tier 2. */
export const RELEASE_COMBINATIONS: readonly ReleaseCombination[] = [
  lookalikeWithInstallCode,
  youngSparseProject,
];
