import { type Finding, REACHES, SCORES, type Severity } from '../../model/finding.js';
import { type Combination, IDENTITY } from '../combinations/combination.js';
import type { PairCombination } from '../combinations/pair-combination.js';
import { COMBINATIONS, PAIRS } from '../combinations/table.js';
import { siteOf } from '../facts/site-of.js';
import type { Sighting } from '../machine/sighting.js';
import type { Label } from '../values/labels.js';

/** Findings of one combination in one artifact; the rest is counted. */
const MOST_FINDINGS = 5;

interface Judged {
  readonly sighting: Sighting;
  readonly severity: Severity;
  readonly said: string;
}

/** The dotted calls in what was seen, worst first: those of the finding, then the others of its file. */
function callsIn(sighting: Sighting, all: readonly Sighting[]): string[] {
  const others = all.filter((other) => other.path === sighting.path && other.reach === sighting.reach);
  const processes = others.filter(({ behaviour }) => behaviour === 'starts-process').map(({ name }) => name);
  const steps = [sighting, ...others].flatMap((one) => [...one.steps.map(({ text }) => text), one.name]);
  return [...new Set([...processes, ...steps])].filter((name) => /^[\w.()]+$/.test(name)).slice(0, 8);
}

function toFinding(doc: Combination['doc'], judged: Judged, more: number, all: readonly Sighting[]): Finding {
  const { sighting, severity, said } = judged;
  const isSetup = sighting.reach === 'install' && sighting.path.endsWith('/setup.py');
  const told = isSetup ? `Setup.py contains: ${callsIn(sighting, all).join(', ')}; ${said}` : said;
  const quoted = sighting.text?.replaceAll('\uFFFC', '…').slice(0, 200);
  return {
    rule: doc.id,
    tier: 2,
    severity,
    score: SCORES[severity],
    title: doc.title,
    message: more > 0 ? `${told} (and ${more} more places)` : told,
    file: sighting.path,
    line: sighting.line,
    ...(quoted === undefined || quoted === '' ? {} : { evidence: quoted }),
    reach: sighting.reach,
    ...(doc.technique === undefined ? {} : { technique: doc.technique }),
    chain: sighting.steps,
    references: doc.references ?? [],
  };
}

function judgeSingly({ judge, message }: Combination, sightings: readonly Sighting[]): Judged[] {
  return sightings.flatMap((sighting) => {
    const severity = judge(sighting);
    return severity === undefined ? [] : [{ sighting, severity, said: message(sighting) }];
  });
}

function judgePairs(pair: PairCombination, sightings: readonly Sighting[]): Judged[] {
  const firsts = sightings.filter(pair.first);
  if (firsts.length === 0) return [];
  return sightings.filter(pair.second).flatMap((second) => {
    if (sightings.some((other) => pair.excuses?.(other, second) === true)) return [];
    const [worst] = firsts
      .filter(
        ({ path, reach }) => (pair.within === 'package' || path === second.path) && reach === second.reach,
      )
      .filter((first) => pair.belong?.(first, second) !== false)
      .flatMap((first) => {
        const severity = pair.severity(second, first);
        return severity === undefined ? [] : [{ first, severity }];
      })
      .sort((a, b) => SCORES[b.severity] - SCORES[a.severity]);
    if (worst === undefined) return [];
    const { first, severity } = worst;
    const sighting = { ...second, steps: [...first.steps, ...second.steps].slice(-8) };
    return [{ sighting, severity, said: pair.message(first, second) }];
  });
}

function rank({ sighting, severity }: Judged): number {
  return SCORES[severity] * 100 - REACHES.indexOf(sighting.reach);
}

/** The worst that was judged of each place, worst first. */
function worstOfEach(judged: readonly Judged[]): readonly Judged[] {
  const places = new Map<string, Judged>();
  for (const one of [...judged].sort((a, b) => rank(b) - rank(a))) {
    const { path, line, name, host } = one.sighting;
    const place = [path, line, name, host].join('\n');
    if (!places.has(place)) places.set(place, one);
  }
  return [...places.values()];
}

const hostKey = ({ path, reach, host = '' }: Sighting): string => [path, reach, siteOf(host)].join('\n');

/** What goes to one host from one file in several requests, each with a piece, counts as sent together. */
function joinExits(sightings: readonly Sighting[]): readonly Sighting[] {
  const sent = new Map<string, Set<Label>>();
  for (const sighting of sightings) {
    if (sighting.behaviour !== 'contacts' || sighting.host === undefined) continue;
    const all = sent.get(hostKey(sighting)) ?? new Set<Label>();
    for (const label of IDENTITY) if (sighting.labels.has(label)) all.add(label);
    sent.set(hostKey(sighting), all);
  }
  return sightings.map((sighting) => {
    const more = sighting.behaviour === 'contacts' ? sent.get(hostKey(sighting)) : undefined;
    const isPart = IDENTITY.some((label) => sighting.labels.has(label));
    return more === undefined || !isPart
      ? sighting
      : { ...sighting, labels: new Set([...sighting.labels, ...more]) };
  });
}

/** Judges what was seen: one table, each combination on each sighting or pair of them, worst first. */
export function combine(seen: readonly Sighting[]): Finding[] {
  const sightings = joinExits(seen);
  const report = ({ doc }: Pick<Combination, 'doc'>, judged: readonly Judged[]): Finding[] => {
    const places = worstOfEach(judged);
    const shown = places.slice(0, MOST_FINDINGS);
    const more = places.length - shown.length;
    return shown.map((one, index) => toFinding(doc, one, index === shown.length - 1 ? more : 0, sightings));
  };
  return [
    ...COMBINATIONS.flatMap((one) => report(one, judgeSingly(one, sightings))),
    ...PAIRS.flatMap((pair) => report(pair, judgePairs(pair, sightings))),
  ];
}
