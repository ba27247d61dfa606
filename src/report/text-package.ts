import type { Finding } from '../model/finding.js';
import type { PackageReport, Verdict } from '../model/report.js';
import { bounded } from './bounded.js';
import { visible, visibleName } from './escape/visible.js';
import { VERDICT_TONES, type Paint } from './paint.js';
import {
  activeFindings,
  activeUnscanned,
  countOf,
  detailsOf,
  ignoredWords,
  notableFindings,
  placeOf,
  reasonFor,
  requiredByWords,
  stepPlace,
  VERDICT_WORDS,
} from './words.js';

const SYMBOLS: Readonly<Record<Verdict, string>> = { safe: '✓', warned: '!', blocked: '✗', unscanned: '?' };

/** How much of each kind one package may show before the rest is only counted. */
const BRIEF = { findings: 5, chain: 6, unscanned: 5, requiredBy: 3 };
const FULL = { findings: 200, chain: 40, unscanned: 200, requiredBy: 50 };

/** Labels are aligned up to this width; a longer one pushes its verdict to the right. */
const LABEL_WIDTH = 36;

export interface PackageTextOptions {
  readonly paint: Paint;
  readonly verbose: boolean;
  /** Width to which the label is padded, see `labelWidth`. */
  readonly labelWidth: number;
}

/** The column at which the verdicts of a list of packages stand. */
export function labelWidth(entries: readonly PackageReport[]): number {
  return Math.min(LABEL_WIDTH, Math.max(0, ...entries.map((entry) => label(entry).length)));
}

/** One package: its verdict on the first line, the reasons indented below it. A safe one is that line alone. */
export function packageLines(entry: PackageReport, options: PackageTextOptions): string[] {
  const isQuiet = entry.verdict === 'safe' && !options.verbose;
  return [
    headLine(entry, options),
    ...(isQuiet ? [] : reasonLines(entry, options).map((line) => `      ${line}`)),
  ];
}

function label(entry: PackageReport): string {
  return `${visibleName(entry.name)} (${visibleName(entry.version)})`;
}

function headLine(entry: PackageReport, { paint, labelWidth: width }: PackageTextOptions): string {
  const tone = VERDICT_TONES[entry.verdict];
  const reason = reasonFor(entry);
  const name = label(entry).padEnd(width);
  return [
    `  ${paint(tone, SYMBOLS[entry.verdict])} `,
    entry.verdict === 'safe' ? name : paint('strong', name),
    `  ${paint(tone, VERDICT_WORDS[entry.verdict])}`,
    reason === undefined ? '' : ` — ${visible(reason)}`,
    entry.scope === 'build' ? paint('faint', '  (build requirement)') : '',
  ].join('');
}

function reasonLines(entry: PackageReport, { paint, verbose }: PackageTextOptions): string[] {
  const limits = verbose ? FULL : BRIEF;
  const faint = (line: string): string => paint('faint', line);
  const reason = reasonFor(entry);
  // The first line has said the main reason already.
  const arrow = (message: string): string[] => (message === reason ? [] : [`→ ${visible(message)}`]);
  const lines = [
    ...bounded(
      verbose ? activeFindings(entry) : notableFindings(entry),
      limits.findings,
      (finding) => [...arrow(finding.message), ...findingLines(finding, limits.chain).map(faint)].join('\n'),
      (hidden) => faint(`→ and ${countOf(hidden, 'more finding')}; -v lists them`),
    ),
    ...bounded(
      activeUnscanned(entry),
      limits.unscanned,
      (place) =>
        [...arrow(place.reason), faint(`  ${visible(`${place.code} · ${placeOf(place) ?? ''}`)}`)].join('\n'),
      (hidden) => faint(`→ and ${countOf(hidden, 'more place')} that could not be read`),
    ),
    ...bounded(
      ignoredWords(entry),
      limits.findings,
      (words) => faint(`→ ${visible(words)}`),
      (hidden) => faint(`→ and ${hidden} more ignored`),
    ),
    ...bounded(
      entry.requiredBy,
      limits.requiredBy,
      (way) => faint(`required by ${visible(requiredByWords(way))}`),
      (hidden) => faint(`and by ${countOf(hidden, 'more way')}`),
    ),
  ];
  return lines.join('\n').split('\n');
}

/** Below a finding: its weight, rule and place, then the chain that explains it or a quotation. */
function findingLines(finding: Finding, steps: number): readonly string[] {
  const { severity, rule, chain = [], evidence } = finding;
  const facts = [severity.toLowerCase(), rule, placeOf(finding), ...detailsOf(finding)];
  return [
    `  ${visible(facts.filter((fact) => fact !== undefined).join(' · '))}`,
    ...bounded(
      chain,
      steps,
      (step) => `  │ ${visible(`${stepPlace(step)}  ${step.text}`)}`,
      (hidden) => `  │ and ${countOf(hidden, 'more step')}`,
    ),
    ...(chain.length > 0 || evidence === undefined ? [] : [`  │ ${visible(evidence)}`]),
  ];
}
