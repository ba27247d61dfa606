import type { ChainStep, Finding } from '../model/finding.js';
import type { Unscanned } from '../model/inspection.js';
import type { RequiredBy } from '../model/release.js';
import type { PackageReport } from '../model/report.js';
import { bounded } from './bounded.js';
import { code, codeName, prose } from './escape/markdown.js';
import {
  activeUnscanned,
  countOf,
  detailsOf,
  ignoredWords,
  notableFindings,
  placeOf,
  requiredByWords,
  stepPlace,
  tellingSteps,
  VERDICT_WORDS,
  waysWord,
} from './words.js';

/** How much of each kind one package may show before the rest is only counted. */
const LIMITS = { findings: 20, chain: 8, unscanned: 10, ignored: 10, requiredBy: 5 };

/** One package that needs attention: a heading and its reasons as list items, each with its place and evidence. */
export function packageDetails(entry: PackageReport, isOfFiles: boolean): string {
  const items = [
    ...bounded(notableFindings(entry), LIMITS.findings, findingItem, more('finding')),
    ...bounded(activeUnscanned(entry), LIMITS.unscanned, unscannedItem, more('unread place')),
    ...bounded(
      ignoredWords(entry),
      LIMITS.ignored,
      (words) => `- ${prose(words)}\n`,
      more('ignored finding'),
    ),
    ...bounded(entry.requiredBy, LIMITS.requiredBy, (way) => originItem(way, isOfFiles), more('way')),
  ];
  const verdict = VERDICT_WORDS[entry.verdict].toLowerCase();
  return `\n#### ${codeName(entry.name)} ${codeName(entry.version)}: ${verdict}\n\n${items.join('')}`;
}

function more(noun: string): (hidden: number) => string {
  return (hidden) => `- and ${countOf(hidden, `more ${noun}`)}\n`;
}

function findingItem(finding: Finding): string {
  const { severity, message, rule, evidence } = finding;
  const chain = tellingSteps(finding);
  const place = placeOf(finding);
  const facts = [
    codeName(rule),
    ...(place === undefined ? [] : [code(place)]),
    ...detailsOf(finding).map((detail) => prose(detail)),
  ];
  const steps = bounded(chain, LIMITS.chain, stepItem, (hidden) => `  ${more('step')(hidden)}`);
  const quoted = chain.length > 0 || evidence === undefined ? '' : `  - ${code(evidence)}\n`;
  return `- **${severity}** ${prose(message)} (${facts.join(', ')})\n${steps.join('')}${quoted}`;
}

function stepItem(step: ChainStep): string {
  const decoded = step.decoded === undefined ? '' : `    - decoded: ${code(step.decoded)}\n`;
  return `  - ${code(stepPlace(step))} ${prose(step.text)}\n${decoded}`;
}

function unscannedItem(place: Unscanned): string {
  return `- **Not read:** ${prose(place.reason)} (${codeName(place.code)}, ${code(placeOf(place) ?? '')})\n`;
}

function originItem(way: RequiredBy, isOfFiles: boolean): string {
  return `- ${waysWord(isOfFiles)} ${way.file === undefined ? prose(requiredByWords(way)) : code(requiredByWords(way))}\n`;
}
