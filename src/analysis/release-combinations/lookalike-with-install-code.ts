import { SCORES, type Finding } from '../../model/finding.js';
import type { Release } from '../../model/release.js';
import { lookalikeName } from '../../rules/release/lookalike-name.js';
import type { ReleaseCombination } from './release-combination.js';

const MOST_STEPS = 6;

/** What the code does while it is installed, beyond what is merely worth a note. */
function installFindings(release: Release): readonly Finding[] {
  return release.artifacts
    .flatMap(({ inspection }) => inspection.findings)
    .filter(({ reach, severity, tier }) => tier === 2 && reach === 'install' && severity !== 'INFO');
}

export const lookalikeWithInstallCode: ReleaseCombination = {
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
