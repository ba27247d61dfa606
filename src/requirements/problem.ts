import { Failure } from '../model/failure.js';
import type { Origin } from '../model/requirement.js';

/** A line that keeps the set from being used. All of them are collected, so that one run names every one. */
export interface Problem {
  readonly kind: 'refused' | 'missing' | 'syntax';
  readonly origin: Origin;
  /** Goes on from the place: `is an editable requirement`. Holds no text of the line beyond names. */
  readonly what: string;
  readonly fix: string;
}

const MAX_SHOWN = 50;
/**
 * Of a fault in more lines of a file than this, only the first few are reported: it may be no requirements file at
 * all.
 */
const MANY = 10;
const OF_MANY = 3;

const WHYS: Readonly<Record<Problem['kind'], string>> = {
  refused: 'depsec gives pip only what it can read before any of it runs; these lines would get around that.',
  missing: 'What does not exist cannot be read, so it cannot be judged.',
  syntax: 'pip would not accept this either, so what it asks for cannot be audited.',
};

/** Makes a file name or path safe to print: control, format and separator characters become `?`. */
export function printable(text: string): string {
  return text.replace(/[\p{C}\p{Zl}\p{Zp}]/gu, '?').slice(0, 300);
}

/** `requirements.txt:3`, or `command line`. */
export function placeOf(origin: Origin): string {
  if (origin.file === undefined) return 'command line';
  return origin.line === undefined ? printable(origin.file) : `${printable(origin.file)}:${origin.line}`;
}

/** The problems as lines, in their order: of what is refused each one, of other faults in many lines the first few. */
function linesOf(problems: readonly Problem[]): string[] {
  const keyOf = ({ origin, what }: Problem): string => `${origin.file ?? ''}\n${what}`;
  const totals = new Map<string, number>();
  for (const problem of problems) totals.set(keyOf(problem), (totals.get(keyOf(problem)) ?? 0) + 1);
  const told = new Map<string, number>();
  return problems.flatMap((problem) => {
    const key = keyOf(problem);
    const total = totals.get(key) ?? 0;
    const before = told.get(key) ?? 0;
    told.set(key, before + 1);
    const line = `${placeOf(problem.origin)}: ${problem.what}.`;
    if (problem.kind === 'refused' || total <= MANY || before < OF_MANY - 1) return [line];
    const { file } = problem.origin;
    const more = `and ${total - OF_MANY} more lines like these; is ${placeOf(file === undefined ? {} : { file })} a requirements file?`;
    return before === OF_MANY - 1 ? [line, more] : [];
  });
}

/**
 * One failure for all the problems of a set; `requirements-refused` if a line was refused or names something that
 * does not exist.
 */
export function failureOf(problems: readonly Problem[]): Failure {
  const gravest = (['refused', 'missing'] as const).find((one) => problems.some(({ kind }) => kind === one));
  const lines = linesOf(problems);
  const shown = lines.slice(0, MAX_SHOWN);
  const hidden = lines.length - shown.length;
  return new Failure({
    code: gravest === undefined ? 'requirements-syntax' : 'requirements-refused',
    what: [...shown, ...(hidden > 0 ? [`and ${hidden} more.`] : [])].join('\n'),
    why: WHYS[gravest ?? 'syntax'],
    fix: [...new Set(problems.map(({ fix }) => fix))].join('\n'),
  });
}
