import type { ReleaseFacts } from '../model/facts.js';
import type { Finding } from '../model/finding.js';
import { SCORES } from '../model/finding.js';
import type { Release } from '../model/release.js';
import type { RuleDoc } from '../model/rule.js';
import { lookalikeName } from '../rules/release/lookalike-name.js';
import { missingMetadata } from '../rules/release/sparse-metadata.js';
import { youngProject } from '../rules/release/young-project.js';

/** Findings of several rules about one release that mean more together than apart. */
export interface ReleaseCombination {
  readonly doc: RuleDoc;
  /** `findings` are those of the release rules for this release. */
  combine(
    release: Release,
    facts: ReleaseFacts,
    findings: readonly Finding[],
  ): Omit<Finding, 'rule' | 'title' | 'technique' | 'tier'> | undefined;
}

const MOST_STEPS = 6;

/** What the code does while it is installed, beyond what is merely worth a note. */
function installFindings(release: Release): readonly Finding[] {
  return release.artifacts
    .flatMap(({ inspection }) => inspection.findings)
    .filter(({ reach, severity, tier }) => tier === 2 && reach === 'install' && severity !== 'INFO');
}

const lookalikeWithInstallCode: ReleaseCombination = {
  doc: {
    id: 'lookalike-with-install-code',
    title: 'Look-alike name whose installation runs suspicious code',
    why: 'A name one slip away from a popular package, and an installation that starts processes, decodes hidden text or reaches out: together this is how most malicious uploads look.',
    remedy: 'Do not install it. Correct the name to the package you meant.',
    example: "reqeusts: Typosquat of 'requests' (distance: 2), and its installation runs suspicious code",
    technique: 'T1195.001',
  },
  combine(release, _facts, findings) {
    const lookalike = findings.find(
      ({ rule, severity }) => rule === lookalikeName.doc.id && severity === 'HIGH',
    );
    const installed = installFindings(release);
    const [first] = installed;
    if (lookalike === undefined || first === undefined) return undefined;
    return {
      severity: 'CRITICAL',
      score: SCORES.CRITICAL,
      message: `${lookalike.message}, and its installation runs suspicious code`,
      ...(first.artifact === undefined ? {} : { artifact: first.artifact }),
      ...(first.file === undefined ? {} : { file: first.file }),
      ...(first.line === undefined ? {} : { line: first.line }),
      ...(first.evidence === undefined ? {} : { evidence: first.evidence }),
      reach: 'install',
      chain: installed.slice(0, MOST_STEPS).map(({ file = '', line = 1, message }) => ({
        file,
        line,
        layer: 0,
        text: message,
      })),
      references: [],
    };
  },
};

/** A young project that also leaves out this many things is worth a warning. */
const SEVERAL = 2;

const youngSparseProject: ReleaseCombination = {
  doc: {
    id: 'young-sparse-project',
    title: 'New project that says little about itself',
    why: 'Either sign alone is common among honest projects. A project of a few days without home page, description or author is what a throw-away upload looks like.',
    remedy: 'Find out who publishes the package and where its source is before you depend on it.',
    example: 'Created this week; no home page or repository, no author or maintainer.',
    technique: 'T1195.001',
  },
  combine(_release, { project }, findings) {
    const young = findings.find(({ rule, severity }) => rule === youngProject.doc.id && severity === 'LOW');
    const missing = project === undefined ? [] : missingMetadata(project);
    if (young === undefined || missing.length < SEVERAL) return undefined;
    return {
      severity: 'MEDIUM',
      score: SCORES.MEDIUM,
      message: `${young.message} and has ${missing.join(', ')}`,
      references: [],
    };
  },
};

/** Every combination of tier 1 findings with each other and with tier 2. */
export const RELEASE_COMBINATIONS: readonly ReleaseCombination[] = [
  lookalikeWithInstallCode,
  youngSparseProject,
];
