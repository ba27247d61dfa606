import type { Finding } from '../model/finding.js';
import type { PackageReport } from '../model/report.js';
import { code, codeName, prose } from './escape/markdown.js';
import {
  activeUnscanned,
  countOf,
  detailsOf,
  ignoredWords,
  notableFindings,
  requiredByWords,
  unscannedWords,
  VERDICT_WORDS,
} from './words.js';

/** How much of each kind one package may show before the rest is only counted. */
const LIMITS = { findings: 20, chain: 8, unscanned: 10, ignored: 10, requiredBy: 5 };

/** One package that needs attention: a heading and its reasons as list items, each with its place and evidence. */
export function packageDetails(entry: PackageReport): string {
  const { findings, unscanned, ignored, requiredBy } = LIMITS;
  const items = [
    ...bounded(notableFindings(entry), findings, 'finding', findingItem),
    ...bounded(
      activeUnscanned(entry),
      unscanned,
      'unread place',
      (place) => `- Not read: ${prose(unscannedWords(place))}\n`,
    ),
    ...bounded(ignoredWords(entry), ignored, 'ignored finding', (words) => `- ${prose(words)}\n`),
    ...bounded(
      entry.requiredBy,
      requiredBy,
      'path',
      (way) => `- Required by ${code(requiredByWords(way))}\n`,
    ),
  ];
  const title = `${codeName(entry.name)} ${codeName(entry.version)}: ${VERDICT_WORDS[entry.verdict].toLowerCase()}`;
  return `#### ${title}\n\n${items.join('')}\n`;
}

function findingItem(finding: Finding): string {
  const details = [codeName(finding.rule), ...detailsOf(finding).map((detail) => code(detail))];
  const steps = (finding.chain ?? []).map(
    ({ file, line, text }) => `  - ${code(`${file}:${line}`)} ${prose(text)}\n`,
  );
  const hidden = steps.length - LIMITS.chain;
  const evidence =
    steps.length === 0 && finding.evidence !== undefined ? [`  - ${code(finding.evidence)}\n`] : [];
  return [
    `- **${finding.severity}** ${prose(finding.message)} (${details.join(', ')})\n`,
    ...steps.slice(0, LIMITS.chain),
    ...(hidden > 0 ? [`  - and ${countOf(hidden, 'more step')}\n`] : []),
    ...evidence,
  ].join('');
}

function bounded<T>(
  values: readonly T[],
  limit: number,
  noun: string,
  render: (value: T) => string,
): readonly string[] {
  const hidden = values.length - limit;
  const shown = values.slice(0, limit).map(render);
  return hidden > 0 ? [...shown, `- and ${countOf(hidden, `more ${noun}`)}\n`] : shown;
}
