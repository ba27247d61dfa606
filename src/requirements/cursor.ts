/**
 * A requirement, marker or specifier that PEP 508 or PEP 440 does not allow. It says what was expected and where,
 * and never repeats the text: a line of a file that was included by mistake may hold a secret.
 */
export class InvalidRequirement extends Error {
  constructor(
    readonly expected: string,
    /** 1-based. */
    readonly column: number,
  ) {
    super(`expected ${expected} at column ${column}`);
    this.name = 'InvalidRequirement';
  }
}

/** A place in a text that is being read from left to right. */
export interface Cursor {
  readonly text: string;
  at: number;
}

/** Throws `InvalidRequirement` for the current place of the cursor. */
export function reject(cursor: Cursor, expected: string): never {
  throw new InvalidRequirement(expected, cursor.at + 1);
}

/** Moves past what the sticky `pattern` matches here and returns it, or stays and returns undefined. */
export function take(cursor: Cursor, pattern: RegExp): string | undefined {
  pattern.lastIndex = cursor.at;
  const found = pattern.exec(cursor.text)?.[0];
  if (found !== undefined) cursor.at += found.length;
  return found;
}

/** Like `take`, but what is missing is an error. */
export function need(cursor: Cursor, pattern: RegExp, expected: string): string {
  return take(cursor, pattern) ?? reject(cursor, expected);
}

/** Moves past blanks and tabs, the only white space PEP 508 knows. */
export function skipBlanks(cursor: Cursor): void {
  take(cursor, /[ \t]*/y);
}

/** True when nothing is left. */
export function atEnd(cursor: Cursor): boolean {
  return cursor.at === cursor.text.length;
}
