import { REACHES, SCORES, type Finding, type Severity } from '../model/finding.js';
import { CODE_COMBINATIONS } from './code-combinations.js';
import type { Combination } from './combination.js';
import { EXIT_COMBINATIONS } from './exit-combinations.js';
import type { Sighting } from './machine-parts.js';
import { PAIR_COMBINATIONS } from './pair-combinations.js';

function pairs(sightings: readonly Sighting[]): Finding[] {
  return PAIR_COMBINATIONS.flatMap((pair) => {
    const judged = sightings.flatMap((second): { first: Sighting; one: Judged }[] => {
      if (!pair.second(second)) return [];
      const first = sightings.find(
        (other) => other.path === second.path && other.reach === second.reach && pair.first(other),
      );
      const severity = pair.severity(second);
      if (first === undefined || severity === undefined) return [];
      const steps = [...first.steps, ...second.steps].slice(-8);
      return [{ first, one: { sighting: { ...second, steps }, severity } }];
    });
    return judged
      .slice(0, MOST_FINDINGS)
      .map(({ first, one }) =>
        toFinding({ ...pair, message: (second) => pair.message(first, second) }, one, 0),
      );
  });
}

/** Every way tier 2 raises what was seen above LOW. */
export const COMBINATIONS: readonly Combination[] = [...CODE_COMBINATIONS, ...EXIT_COMBINATIONS];

/** Findings of one combination in one artifact; the rest is counted. */
const MOST_FINDINGS = 5;

interface Judged {
  readonly sighting: Sighting;
  readonly severity: Severity;
}

function toFinding(
  { doc, message }: Pick<Combination, 'doc' | 'message'>,
  { sighting, severity }: Judged,
  more: number,
): Finding {
  const said = message(sighting);
  const quoted = sighting.text?.replaceAll('\uFFFC', '…').slice(0, 200);
  return {
    rule: doc.id,
    tier: 2,
    severity,
    score: SCORES[severity],
    title: doc.title,
    message: more > 0 ? `${said} (and ${more} more places)` : said,
    file: sighting.path,
    line: sighting.line,
    ...(quoted === undefined || quoted === '' ? {} : { evidence: quoted }),
    reach: sighting.reach,
    ...(doc.technique === undefined ? {} : { technique: doc.technique }),
    chain: sighting.steps,
    references: doc.references ?? [],
  };
}

function rank({ sighting, severity }: Judged): number {
  return SCORES[severity] * 100 - REACHES.indexOf(sighting.reach);
}

/** Judges what was seen: one table, each combination on each sighting, worst first. */
export function combine(sightings: readonly Sighting[]): Finding[] {
  return [...singles(sightings), ...pairs(sightings)];
}

function singles(sightings: readonly Sighting[]): Finding[] {
  return COMBINATIONS.flatMap((combination) => {
    const judged = sightings.flatMap((sighting): Judged[] => {
      const severity = combination.judge(sighting);
      return severity === undefined ? [] : [{ sighting, severity }];
    });
    judged.sort((a, b) => rank(b) - rank(a));
    const shown = judged.slice(0, MOST_FINDINGS);
    return shown.map((one, index) =>
      toFinding(combination, one, index === shown.length - 1 ? judged.length - shown.length : 0),
    );
  });
}
