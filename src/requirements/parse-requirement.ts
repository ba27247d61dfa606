import type { Cursor } from './cursor.js';
import { atEnd, need, reject, skipBlanks, take } from './cursor.js';
import { readMarker } from './marker-syntax.js';
import { parseSpecifiers } from './specifier.js';

/** A PEP 508 dependency, its parts as written. */
export interface Dependency {
  readonly name: string;
  readonly extras: readonly string[];
  /** Without parentheses; empty for any version. */
  readonly specifier: string;
  readonly marker?: string;
  /** A direct reference (`name @ url`): never to be handed to pip. */
  readonly url?: string;
}

/** Characters; what is longer is no requirement anybody wrote. */
export const MAX_LENGTH = 8192;
const IDENTIFIER = /[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?/y;

function readExtras(cursor: Cursor): readonly string[] {
  if (take(cursor, /\[[ \t]*/y) === undefined) return [];
  const extras: string[] = [];
  if (take(cursor, /\]/y) !== undefined) return extras;
  do {
    skipBlanks(cursor);
    extras.push(need(cursor, IDENTIFIER, 'the name of an extra'));
    skipBlanks(cursor);
  } while (take(cursor, /,/y) !== undefined);
  need(cursor, /\]/y, 'a comma or a closing bracket after the extras');
  return extras;
}

function readSpecifier(cursor: Cursor): string {
  const start = cursor.at;
  const isEnclosed = take(cursor, /\(/y) !== undefined;
  const specifier = (take(cursor, isEnclosed ? /[^();]*/y : /[^;]*/y) ?? '').trim();
  if (parseSpecifiers(specifier) === undefined) {
    cursor.at = start;
    reject(
      cursor,
      /^=[^=]/.test(specifier)
        ? '== (a single = is no operator)'
        : 'a version specifier such as >=1.0,<2, or nothing',
    );
  }
  if (isEnclosed) need(cursor, /\)/y, 'a closing parenthesis');
  return specifier;
}

function readMarkerText(cursor: Cursor): string | undefined {
  skipBlanks(cursor);
  if (atEnd(cursor)) return undefined;
  need(cursor, /;/y, 'a semicolon before the marker, or the end');
  const start = cursor.at;
  readMarker(cursor);
  return cursor.text.slice(start).trim();
}

/**
 * Parses a dependency as written in Requires-Dist or on a command line (PEP 508). What it accepts, pip accepts;
 * beyond PEP 508 it wants printable ASCII and at most 8192 characters.
 *
 * @throws InvalidRequirement saying what was expected at which column
 */
export function parseRequirement(text: string): Dependency {
  const cursor: Cursor = { text, at: 0 };
  const odd = /[^\t\x20-\x7e]/.exec(text);
  if (odd !== null) {
    cursor.at = odd.index;
    reject(cursor, 'printable ASCII characters only');
  }
  if (text.length > MAX_LENGTH) reject(cursor, `at most ${MAX_LENGTH} characters`);
  skipBlanks(cursor);
  const name = need(cursor, IDENTIFIER, 'the name of a package');
  skipBlanks(cursor);
  const extras = readExtras(cursor);
  skipBlanks(cursor);
  const isDirect = take(cursor, /@[ \t]*/y) !== undefined;
  const url = isDirect ? need(cursor, /[^ \t]+/y, 'a URL after @') : undefined;
  const specifier = isDirect ? '' : readSpecifier(cursor);
  const marker = readMarkerText(cursor);
  return {
    name,
    extras,
    specifier,
    ...(marker === undefined ? {} : { marker }),
    ...(url === undefined ? {} : { url }),
  };
}
