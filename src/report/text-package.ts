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
  tellingSteps,
  VERDICT_WORDS,
  waysWord,
} from './words.js';
import { lengthOf, wrap } from './wrap.js';

const SYMBOLS: Readonly<Record<Verdict, string>> = { safe: '✓', warned: '!', blocked: '✗', unscanned: '?' };

/** How much of each kind one package may show before the rest is only counted. */
const BRIEF = { findings: 5, chain: 6, unscanned: 5, requiredBy: 3 };
const FULL = { findings: 200, chain: 40, unscanned: 200, requiredBy: 50 };

/** Labels are aligned up to this width; a longer one pushes its verdict to the right. */
const LABEL_WIDTH = 36;

/** The indentation of the lines below a package's first. */
const INDENT = ' '.repeat(6);

export interface PackageTextOptions {
  readonly paint: Paint;
  readonly verbose: boolean;
  /** Width to which the label is padded, see `labelWidth`. */
  readonly labelWidth: number;
  /** Longest line, in characters. */
  readonly width: number;
  /** Nobody required it: it is a file of this machine. */
  readonly isOfFiles: boolean;
}

/** The column of the verdicts in a list of packages. */
export function labelWidth(entries: readonly PackageReport[]): number {
  return Math.min(LABEL_WIDTH, Math.max(0, ...entries.map((entry) => label(entry).length)));
}

/**
 * One package: its verdict on the first line, with the main reason where there is room for it, and the other reasons
 * indented below. A safe one is that line alone.
 */
export function packageLines(entry: PackageReport, options: PackageTextOptions): string[] {
  const { paint, width, verbose } = options;
  const reason = reasonFor(entry);
  const told = reason === undefined ? '' : ` — ${visible(reason)}`;
  const hasRoom = headLength(entry, options) + lengthOf(told) <= width;
  const reasons = verbose || entry.verdict !== 'safe' ? reasonsBelow(entry, options) : [];
  // Where the first line has said the main reason, the reasons below don't repeat it.
  const below = reasons.filter(({ text }) => !hasRoom || text !== reason);
  const isMissing = !hasRoom && reason !== undefined && !below.some(({ text }) => text === reason);
  const lines = isMissing ? [arrow(reason), ...below] : below;
  return [
    `${headLine(entry, options)}${hasRoom ? told : ''}`,
    ...lines.flatMap((line) => reasonLines(line, paint, width)),
  ];
}

function label(entry: PackageReport): string {
  return `${visibleName(entry.name)} (${visibleName(entry.version)})`;
}

function headLine(entry: PackageReport, { paint, labelWidth: width }: PackageTextOptions): string {
  const tone = VERDICT_TONES[entry.verdict];
  const name = label(entry).padEnd(width);
  return [
    `  ${paint(tone, SYMBOLS[entry.verdict])} `,
    entry.verdict === 'safe' ? name : paint('strong', name),
    `  ${paint(tone, VERDICT_WORDS[entry.verdict])}`,
    entry.scope === 'build' ? paint('faint', ' (build requirement)') : '',
  ].join('');
}

function headLength(entry: PackageReport, options: PackageTextOptions): number {
  return headLine(entry, { ...options, paint: (_tone, text) => text }).length;
}

/** A line below a package, still hostile and of any length. */
interface ReasonLine {
  readonly mark: '→ ' | '  ' | '  │ ' | '';
  readonly text: string;
}

/** Messages stand out; what explains them is faint. Goes on under the text, or beside the bar of a quotation. */
function reasonLines({ mark, text }: ReasonLine, paint: Paint, width: number): string[] {
  const first = `${INDENT}${mark}`;
  const rest = mark === '' ? `${INDENT}  ` : first.replace('→', ' ');
  const lines = wrap(visible(text), width, first, rest);
  return lines.map((line) =>
    mark === '→ ' ? line : `${INDENT}${paint('faint', line.slice(INDENT.length))}`,
  );
}

function arrow(text: string): ReasonLine {
  return { mark: '→ ', text };
}

function faint(mark: '  ' | '  │ ' | '', text: string): ReasonLine {
  return { mark, text };
}

function reasonsBelow(entry: PackageReport, { verbose, isOfFiles }: PackageTextOptions): ReasonLine[] {
  const limits = verbose ? FULL : BRIEF;
  return [
    ...bounded(
      verbose ? activeFindings(entry) : notableFindings(entry),
      limits.findings,
      (finding) => [arrow(finding.message), ...findingLines(finding, limits.chain)],
      (hidden) => [arrow(`and ${countOf(hidden, 'more finding')}; -v lists them`)],
    ),
    ...bounded(
      activeUnscanned(entry),
      limits.unscanned,
      (place) => [arrow(place.reason), faint('  ', `${place.code} · ${placeOf(place) ?? ''}`)],
      (hidden) => [arrow(`and ${countOf(hidden, 'more place')} that could not be read`)],
    ),
    ...bounded(ignoredWords(entry), limits.findings, arrow, (hidden) => arrow(`and ${hidden} more ignored`)),
    ...bounded(
      entry.requiredBy,
      limits.requiredBy,
      (way) => faint('', `${waysWord(isOfFiles).toLowerCase()} ${requiredByWords(way)}`),
      (hidden) => faint('', `and by ${countOf(hidden, 'more way')}`),
    ),
  ].flat();
}

/** Below a finding: its weight, rule and place, then the chain that explains it or a quotation. */
function findingLines(finding: Finding, steps: number): readonly ReasonLine[] {
  const { severity, rule, evidence } = finding;
  const chain = tellingSteps(finding);
  const facts = [severity.toLowerCase(), rule, placeOf(finding), ...detailsOf(finding)];
  return [
    faint('  ', facts.filter((fact) => fact !== undefined).join(' · ')),
    ...bounded(
      chain,
      steps,
      (step) => [
        faint('  │ ', `${stepPlace(step)}  ${step.text}`),
        ...(step.decoded === undefined ? [] : [faint('  │ ', `  decoded: ${step.decoded}`)]),
      ],
      (hidden) => [faint('  │ ', `and ${countOf(hidden, 'more step')}`)],
    ).flat(),
    ...(chain.length > 0 || evidence === undefined ? [] : [faint('  │ ', evidence)]),
  ];
}
