import type { PackageReport, Report } from '../model/report.js';
import { shownWay } from './alerts.js';
import { visible, visibleName } from './escape/visible.js';
import { failureSentence, LONGEST_SENTENCE } from './failure-lines.js';
import { commandData, commandProperty } from './escape/workflow-command.js';
import { countOf, notableFindings, reasonFor, requiredByWords, VERDICT_WORDS } from './words.js';

/** A remark that GitHub shows on a line of a pull request. Its texts are escaped and one line each. */
export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice';
  /** Relative to the root of the run; absent if no file asked for the package. */
  readonly file?: string;
  readonly line?: number;
  readonly title: string;
  readonly message: string;
}

/** GitHub shows ten of each level for a step and silently drops the others. */
const PER_LEVEL = 10;

const LEVELS = ['error', 'warning', 'notice'] as const;

/** At most so many findings are named after the main reason. */
const FURTHER_REASONS = 3;

/**
 * Annotations for blocked and unscanned packages (errors), warned packages and silent sources (warnings) and notes
 * (notices), each on the requirement line that brought the package in. At most ten a level; the tenth counts the rest.
 */
export function annotations(report: Report): readonly Annotation[] {
  const all = [...failure(report), ...packages(report), ...remarks(report)];
  return LEVELS.flatMap((level) =>
    capped(
      level,
      all.filter((annotation) => annotation.level === level),
    ),
  );
}

/** An annotation as the runner command that shows it (`::error file=…::…`), one line without its line end. */
export function workflowCommand({ level, file, line, title, message }: Annotation): string {
  const properties = Object.entries({ file, line: line?.toString(), title })
    .filter((entry): entry is [string, string] => entry[1] !== undefined)
    .map(([key, value]) => `${key}=${commandProperty(value)}`);
  return `::${level} ${properties.join(',')}::${commandData(message)}`;
}

function failure({ error }: Report): Annotation[] {
  if (error === undefined) return [];
  const message = visible(failureSentence(error), LONGEST_SENTENCE);
  return [{ level: 'error', title: 'depsec could not finish', message }];
}

function packages(report: Report): Annotation[] {
  const inOrder = (['blocked', 'unscanned', 'warned'] as const).flatMap((verdict) =>
    report.packages.filter((entry) => entry.verdict === verdict),
  );
  return inOrder.map(packageAnnotation);
}

function packageAnnotation(entry: PackageReport): Annotation {
  const way = shownWay(entry);
  const reason = reasonFor(entry);
  const further = notableFindings(entry)
    .map(({ message }) => message)
    .filter((message) => message !== reason);
  const sentences = [
    ...(reason === undefined ? [] : [reason]),
    ...further.slice(0, FURTHER_REASONS),
    ...(further.length > FURTHER_REASONS
      ? [`and ${countOf(further.length - FURTHER_REASONS, 'more finding')}`]
      : []),
    ...(way === undefined ? [] : [`Required by ${requiredByWords(way)}`]),
  ];
  return {
    level: entry.verdict === 'warned' ? 'warning' : 'error',
    ...(way?.file === undefined ? {} : { file: visible(way.file) }),
    ...(way?.file === undefined || way.line === undefined ? {} : { line: way.line }),
    title: `${VERDICT_WORDS[entry.verdict]}: ${visibleName(entry.name)} ${visibleName(entry.version)}`,
    message: sentences.map((sentence) => visible(sentence)).join(' · '),
  };
}

function remarks({ incomplete, notes }: Report): Annotation[] {
  return [
    ...incomplete.map(({ source, reason }): Annotation => {
      return { level: 'warning', title: 'Incomplete', message: visible(`${source}: ${reason}`) };
    }),
    ...notes.map((note): Annotation => ({ level: 'notice', title: 'Note', message: visible(note) })),
  ];
}

function capped(level: Annotation['level'], all: readonly Annotation[]): readonly Annotation[] {
  if (all.length <= PER_LEVEL) return all;
  const kept = all.slice(0, PER_LEVEL - 1);
  const message = `${countOf(all.length - kept.length, `more ${level}`)}: see the job summary and the report.`;
  return [...kept, { level, title: 'depsec', message }];
}
