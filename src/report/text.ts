import type { FailureParts } from '../model/failure.js';
import { WORST_FIRST, type PackageReport, type Report } from '../model/report.js';
import { visible } from './escape/visible.js';
import { failureLines, LONGEST_LINE } from './failure-lines.js';
import { nextSteps } from './next-steps.js';
import { painter, VERDICT_TONES, type Paint, type Tone } from './paint.js';
import { labelWidth, packageLines } from './text-package.js';
import { allSkippedWords, countOf, countParts, isOfFiles } from './words.js';
import { DEFAULT_WIDTH, wrap } from './wrap.js';

export interface TextOptions {
  /** ANSI colours. */
  readonly color: boolean;
  /** Every finding of every package, and every path by which it came in. */
  readonly verbose: boolean;
  /** Only what needs attention, and the count. */
  readonly quiet: boolean;
  /** Told after a command asked the gate for the packages: depsec itself resolved nothing. */
  readonly isOfGate?: boolean;
  /** Longest line, in characters; `DEFAULT_WIDTH` by default. */
  readonly width?: number;
}

/**
 * The report for people at a terminal or reading a log, ending in a newline. Safe packages come first and what needs
 * attention last, next to the count, so that nobody has to scroll.
 */
export function text(report: Report, options: TextOptions): string {
  const paint = painter(options.color);
  const width = options.width ?? DEFAULT_WIDTH;
  const blocks = [
    options.quiet ? [] : headerLines(report, paint, options.isOfGate),
    ...packageBlocks(report, paint, options, width),
    report.error === undefined ? [] : errorLines(report.error, paint, width),
    remarkLines(report, paint, width, options.quiet),
    report.error !== undefined && report.packages.length === 0 ? [] : [closingLine(report, paint)],
    nextSteps(report).flatMap(({ outcome, advice }) =>
      wrap(`${outcome}: ${advice}`, width, '', '  ').map((line) => paint('faint', line)),
    ),
  ];
  return blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => `${lines.join('\n')}\n`)
    .join('\n');
}

function headerLines(report: Report, paint: Paint, isOfGate = false): string[] {
  if (report.packages.length === 0) return [];
  const { python, pip, platform, source } = report.environment;
  const count = countOf(report.packages.length, 'package');
  if (isOfFiles(report))
    return [`Reading ${count}…`, paint('faint', 'Files of this machine; no index was asked')];
  return [
    isOfGate ? `${count} requested through the gate` : `Resolving ${count}…`,
    paint('faint', visible(`Python ${python} (${source}) · pip ${pip} · ${platform}`)),
  ];
}

/** Safe packages in one block without gaps; each other package in a block of its own. */
function packageBlocks(report: Report, paint: Paint, options: TextOptions, width: number): string[][] {
  const { packages: entries } = report;
  const { verbose } = options;
  const shared = { paint, verbose, labelWidth: labelWidth(entries), width, isOfFiles: isOfFiles(report) };
  const lines = (entry: PackageReport): string[] => packageLines(entry, shared);
  const safe = options.quiet ? [] : entries.filter(({ verdict }) => verdict === 'safe');
  const others = WORST_FIRST.filter((verdict) => verdict !== 'safe')
    .toReversed()
    .flatMap((verdict) => entries.filter((entry) => entry.verdict === verdict));
  return [safe.flatMap(lines), ...others.map(lines)];
}

function errorLines({ what, why, fix }: FailureParts, paint: Paint, width: number): string[] {
  return [
    ...partLines('✗ ', what, width).map(
      (line, index) =>
        `${index === 0 ? paint('danger', '✗ ') : line.slice(0, 2)}${paint('strong', line.slice(2))}`,
    ),
    ...[partLines('  Why  ', why, width), partLines('  Fix  ', fix, width)].flatMap(
      ([first = '', ...rest]) => [`${paint('faint', first.slice(0, 7))}${first.slice(7)}`, ...rest],
    ),
  ];
}

/** One part of an error. Its further lines are indented, so that none of them can pass for a line of depsec's own. */
function partLines(label: string, part: string, width: number): string[] {
  const margin = ' '.repeat(label.length);
  return failureLines(part).flatMap((line, index) =>
    index === 0
      ? wrap(visible(line, LONGEST_LINE), width, label, margin)
      : wrap(visible(line, LONGEST_LINE), width, `${margin}  `, `${margin}  `),
  );
}

/** A word of depsec's own, painted, and hostile text beside it. */
function labelled(label: string, words: string, paint: Paint, tone: Tone, width: number): string[] {
  const margin = ' '.repeat(label.length);
  return wrap(visible(words), width, margin, margin).map((line, index) =>
    index === 0 ? `${paint(tone, label)}${line.slice(label.length)}` : line,
  );
}

function remarkLines(report: Report, paint: Paint, width: number, isQuiet: boolean): string[] {
  const incomplete = report.incomplete.flatMap(({ source, reason }) =>
    labelled('Incomplete  ', `${source}: ${reason}`, paint, 'caution', width),
  );
  if (isQuiet) return incomplete;
  return [
    ...incomplete,
    ...report.notes.flatMap((note) => labelled('Note        ', note, paint, 'faint', width)),
    ...(report.skipped.length === 0
      ? []
      : labelled('Skipped     ', allSkippedWords(report.skipped), paint, 'faint', width)),
  ];
}

function closingLine(report: Report, paint: Paint): string {
  return countParts(report.counts)
    .map(({ verdict, count, words }) =>
      count > 0 ? paint('strong', paint(VERDICT_TONES[verdict], words)) : words,
    )
    .join(' · ');
}
