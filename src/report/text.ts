import type { FailureParts } from '../model/failure.js';
import type { PackageReport, Report } from '../model/report.js';
import { visible } from './escape/visible.js';
import { painter, type Paint } from './paint.js';
import { labelWidth, packageLines } from './text-package.js';
import { countOf, countsLine, WORST_FIRST } from './words.js';

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
    nextLines(report, paint),
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
    ...report.skipped.map(
      ({ tier, reason }) => `${paint('faint', 'Skipped')}     ${visible(`tier ${tier}: ${reason}`)}`,
    ),
    ...report.notes.map((note) => `${paint('faint', 'Note')}        ${visible(note)}`),
  ];
}

function closingLine(report: Report, paint: Paint): string {
  const { blocked, unscanned, warned } = report.counts;
  const tone = blocked > 0 ? 'danger' : unscanned > 0 ? 'unknown' : warned > 0 ? 'caution' : 'good';
  return paint('strong', paint(tone, countsLine(report.counts)));
}

/** What a reader who has never seen depsec should do now. Nothing when there is nothing to do. */
function nextLines(report: Report, paint: Paint): string[] {
  const { counts, incomplete } = report;
  const steps = [
    counts.blocked > 0 &&
      'Blocked: do not install these. Check the spelling, take a fixed version, or leave the package out.',
    counts.unscanned > 0 &&
      'Unscanned: could not be judged, so not known to be safe. Take another version or a wheel, or read it yourself.',
    counts.warned > 0 && 'Warned: installs as usual; read the reasons first.',
    incomplete.length > 0 &&
      'Incomplete: run again when the source answers; until then something may be missing here.',
    counts.blocked + counts.warned > 0 &&
      '`depsec explain RULE` tells what a rule means and what to do about it.',
  ];
  return steps.filter((step) => step !== false).map((step) => paint('faint', step));
}
