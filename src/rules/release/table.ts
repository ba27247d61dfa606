// Written by scripts/rule-tables.ts from the files of this folder.
import type { ReleaseRule } from './release-rule.js';
import { deniedPackage } from './denied-package.js';
import { knownMalware } from './known-malware.js';
import { knownVulnerability } from './known-vulnerability.js';
import { lookalikeName } from './lookalike-name.js';
import { moduleReplaced } from './module-replaced.js';
import { quarantinedProject } from './quarantined-project.js';
import { sparseMetadata } from './sparse-metadata.js';
import { yankedRelease } from './yanked-release.js';
import { youngProject } from './young-project.js';

/** Every rule of tier 1. */
export const RELEASE_RULES: readonly ReleaseRule[] = [
  deniedPackage,
  knownMalware,
  knownVulnerability,
  lookalikeName,
  moduleReplaced,
  quarantinedProject,
  sparseMetadata,
  yankedRelease,
  youngProject,
];
