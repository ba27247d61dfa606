import { deniedPackage } from './denied-package.js';
import { knownMalware } from './known-malware.js';
import { knownVulnerability } from './known-vulnerability.js';
import { lookalikeName } from './lookalike-name.js';
import { moduleReplaced } from './module-replaced.js';
import { quarantinedProject } from './quarantined-project.js';
import type { ReleaseRule } from './release-rule.js';
import { sparseMetadata } from './sparse-metadata.js';
import { yankedRelease } from './yanked-release.js';
import { youngProject } from './young-project.js';

/** Every rule of tier 1. A rule that is not in this table does not exist. */
export const RULES: readonly ReleaseRule[] = [
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
