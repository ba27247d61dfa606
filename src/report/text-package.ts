import type { Finding } from '../model/finding.js';
import type { PackageReport, Verdict } from '../model/report.js';
import { visible, visibleName } from './escape/visible.js';
import type { Paint, Tone } from './paint.js';
import {
  activeFindings,
  activeUnscanned,
  countOf,
  detailsOf,
  ignoredWords,
  notableFindings,
  reasonFor,
  requiredByWords,
  unscannedWords,
  VERDICT_WORDS,
} from './words.js';

const SYMBOLS: Readonly<Record<Verdict, string>> = { safe: '✓', warned: '!', blocked: '✗', unscanned: '?' };

const TONES: Readonly<Record<Verdict, Tone>> = {
  safe: 'good',
  warned: 'caution',
  blocked: 'danger',
  unscanned: 'unknown',
};

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
  const tone = TONES[entry.verdict];
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
  const findings = verbose ? activeFindings(entry) : notableFindings(entry);
  const [shown, hidden] = [findings.slice(0, limits.findings), findings.length - limits.findings];
  const unscanned = activeUnscanned(entry).slice(0, limits.unscanned);
  const missing = activeUnscanned(entry).length - unscanned.length;
  return [
    ...shown.flatMap((finding) => [
      ...(finding.message === reasonFor(entry) ? [] : [`→ ${visible(finding.message)}`]),
      ...findingLines(finding, paint, limits.chain).map((line) => `  ${line}`),
    ]),
    ...(hidden > 0 ? [paint('faint', `→ and ${countOf(hidden, 'more finding')}; -v lists them`)] : []),
    ...unscanned.map((place) => `→ not read: ${visible(unscannedWords(place))}`),
    ...(missing > 0
      ? [paint('faint', `→ and ${countOf(missing, 'more place')} that could not be read`)]
      : []),
    ...ignoredWords(entry).map((words) => paint('faint', `→ ${visible(words)}`)),
    ...originLines(entry, limits.requiredBy).map((line) => paint('faint', line)),
  ];
}

function findingLines(finding: Finding, paint: Paint, steps: number): string[] {
  const chain = finding.chain ?? [];
  const quoted = chain.length === 0 ? finding.evidence : undefined;
  const what = [finding.severity.toLowerCase(), finding.rule, ...detailsOf(finding)];
  return [
    paint('faint', visible(what.join(' · '))),
    ...chain
      .slice(0, steps)
      .map((step) => paint('faint', visible(`${step.file}:${step.line}  ${step.text}`))),
    ...(chain.length > steps ? [paint('faint', `… ${countOf(chain.length - steps, 'more step')}`)] : []),
    ...(quoted === undefined ? [] : [paint('faint', `│ ${visible(quoted)}`)]),
  ];
}

function originLines(entry: PackageReport, limit: number): string[] {
  const shown = entry.requiredBy.slice(0, limit).map((way) => `required by ${visible(requiredByWords(way))}`);
  const hidden = entry.requiredBy.length - shown.length;
  return hidden > 0 ? [...shown, `and by ${countOf(hidden, 'more path')}`] : shown;
}
