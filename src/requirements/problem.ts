import { Failure } from '../model/failure.js';
import type { Origin } from '../model/requirement.js';

/** A line that keeps the set from being used. All of them are collected, so that one run names every one. */
export interface Problem {
  readonly kind: 'refused' | 'syntax';
  readonly origin: Origin;
  /** Goes on from the place: `is an editable requirement`. Holds no text of the line beyond names. */
  readonly what: string;
  readonly fix: string;
}

const MAX_SHOWN = 50;

/** Makes a file name or path safe to print: control, format and separator characters become `?`. */
export function printable(text: string): string {
  return text.replace(/[\p{C}\p{Zl}\p{Zp}]/gu, '?').slice(0, 300);
}

/** `requirements.txt:3`, or `command line`. */
export function placeOf(origin: Origin): string {
  if (origin.file === undefined) return 'command line';
  return origin.line === undefined ? printable(origin.file) : `${printable(origin.file)}:${origin.line}`;
}

/** One failure for all the problems of a set; `requirements-refused` if any line was refused. */
export function failureOf(problems: readonly Problem[]): Failure {
  const isRefused = problems.some(({ kind }) => kind === 'refused');
  const shown = problems.slice(0, MAX_SHOWN).map(({ origin, what }) => `${placeOf(origin)}: ${what}.`);
  const hidden = problems.length - shown.length;
  return new Failure({
    code: isRefused ? 'requirements-refused' : 'requirements-syntax',
    what: [...shown, ...(hidden > 0 ? [`and ${hidden} more.`] : [])].join('\n'),
    why: isRefused
      ? 'depsec hands pip only what it can read before any of it runs; these lines would get round that.'
      : 'pip would not accept this either, so what it asks for cannot be audited.',
    fix: [...new Set(problems.map(({ fix }) => fix))].join('\n'),
  });
}
