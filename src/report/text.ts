import type { FailureParts } from '../model/failure.js';
import type { PackageReport, Report } from '../model/report.js';
import { visible } from './escape/visible.js';
import { nextSteps } from './next-steps.js';
import { painter, VERDICT_TONES, type Paint } from './paint.js';
import { labelWidth, packageLines } from './text-package.js';
import { countOf, countParts, skippedWords, WORST_FIRST } from './words.js';

export interface TextOptions {
  /** ANSI colours. */
  readonly color: boolean;
  /** Every finding of every package, and every path by which it came in. */
  readonly verbose: boolean;
  /** Only what needs attention, and the count. */
  readonly quiet: boolean;
}

/**
 * The report for people at a terminal or reading a log, ending in a newline. Safe packages come first and what needs
 * attention last, next to the count, so that nobody has to scroll. Lines are not wrapped to any width.
 */
export function text(report: Report, options: TextOptions): string {
  const paint = painter(options.color);
  const blocks = [
    options.quiet ? [] : headerLines(report, paint),
    ...packageBlocks(report.packages, paint, options),
    report.error === undefined ? [] : errorLines(report.error, paint),
    remarkLines(report, paint, options.quiet),
    report.error !== undefined && report.packages.length === 0 ? [] : [closingLine(report, paint)],
    nextSteps(report).map(({ outcome, advice }) => paint('faint', `${outcome}: ${advice}`)),
  ];
  return blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => `${lines.join('\n')}\n`)
    .join('\n');
}

function headerLines(report: Report, paint: Paint): string[] {
  if (report.packages.length === 0) return [];
  const { python, pip, platform, source } = report.environment;
  return [
    `Resolving ${countOf(report.packages.length, 'package')}…`,
    paint('faint', visible(`Python ${python} (${source}) · pip ${pip} · ${platform}`)),
  ];
}

/** Safe packages in one block without gaps; each other package in a block of its own. */
function packageBlocks(entries: readonly PackageReport[], paint: Paint, options: TextOptions): string[][] {
  const width = labelWidth(entries);
  const lines = (entry: PackageReport): string[] =>
    packageLines(entry, { paint, verbose: options.verbose, labelWidth: width });
  const safe = options.quiet ? [] : entries.filter(({ verdict }) => verdict === 'safe');
  const others = WORST_FIRST.filter((verdict) => verdict !== 'safe')
    .toReversed()
    .flatMap((verdict) => entries.filter((entry) => entry.verdict === verdict));
  return [safe.flatMap(lines), ...others.map(lines)];
}

function errorLines({ what, why, fix }: FailureParts, paint: Paint): string[] {
  return [
    `${paint('danger', '✗')} ${paint('strong', visible(what))}`,
    `  ${paint('faint', 'Why')}  ${visible(why)}`,
    `  ${paint('faint', 'Fix')}  ${visible(fix)}`,
  ];
}

function remarkLines(report: Report, paint: Paint, isQuiet: boolean): string[] {
  const incomplete = report.incomplete.map(
    ({ source, reason }) => `${paint('caution', 'Incomplete')}  ${visible(`${source}: ${reason}`)}`,
  );
  if (isQuiet) return incomplete;
  return [
    ...incomplete,
    ...report.skipped.map((entry) => `${paint('faint', 'Skipped')}     ${visible(skippedWords(entry))}`),
    ...report.notes.map((note) => `${paint('faint', 'Note')}        ${visible(note)}`),
  ];
}

function closingLine(report: Report, paint: Paint): string {
  return countParts(report.counts)
    .map(({ verdict, count, words }) =>
      count > 0 ? paint('strong', paint(VERDICT_TONES[verdict], words)) : words,
    )
    .join(' · ');
}
