import type { Cursor } from './cursor.js';
import { atEnd, need, reject, skipBlanks, take } from './cursor.js';

/** A value of the environment, or a quoted text. */
export interface MarkerOperand {
  readonly kind: 'variable' | 'literal';
  readonly text: string;
}

/** A parsed environment marker (PEP 508). */
export type Marker =
  | { readonly kind: 'and' | 'or'; readonly parts: readonly Marker[] }
  | {
      readonly kind: 'comparison';
      readonly left: MarkerOperand;
      readonly operator: string;
      readonly right: MarkerOperand;
    };

const MAX_DEPTH = 100;

const VARIABLES: Readonly<Record<string, string>> = {
  python_version: 'python_version',
  python_full_version: 'python_full_version',
  os_name: 'os_name',
  'os.name': 'os_name',
  sys_platform: 'sys_platform',
  'sys.platform': 'sys_platform',
  platform_release: 'platform_release',
  platform_system: 'platform_system',
  platform_version: 'platform_version',
  'platform.version': 'platform_version',
  platform_machine: 'platform_machine',
  'platform.machine': 'platform_machine',
  platform_python_implementation: 'platform_python_implementation',
  'platform.python_implementation': 'platform_python_implementation',
  python_implementation: 'platform_python_implementation',
  implementation_name: 'implementation_name',
  implementation_version: 'implementation_version',
  extra: 'extra',
};

function readOperand(cursor: Cursor): MarkerOperand {
  const quoted = take(cursor, /'[^'\\]*'|"[^"\\]*"/y);
  if (quoted !== undefined) return { kind: 'literal', text: quoted.slice(1, -1) };
  const start = cursor.at;
  const name = take(cursor, /[a-z_.]+/y) ?? '';
  if (Object.hasOwn(VARIABLES, name)) return { kind: 'variable', text: VARIABLES[name] ?? name };
  cursor.at = start;
  return reject(cursor, 'a marker variable such as python_version, or a quoted text');
}

function readOperator(cursor: Cursor): string {
  const word = take(cursor, /in\b|not[ \t]+in\b|===|==|~=|!=|<=|>=|<|>/y);
  if (word === undefined)
    return reject(cursor, 'a marker operator: <=, <, !=, ==, >=, >, ~=, ===, in or not in');
  return word.startsWith('not') ? 'not in' : word;
}

function readAtom(cursor: Cursor, depth: number): Marker {
  skipBlanks(cursor);
  if (take(cursor, /\(/y) !== undefined) {
    if (depth === MAX_DEPTH) return reject(cursor, `at most ${MAX_DEPTH} nested parentheses`);
    const inner = readOr(cursor, depth + 1);
    need(cursor, /\)/y, 'a closing parenthesis');
    skipBlanks(cursor);
    return inner;
  }
  const left = readOperand(cursor);
  skipBlanks(cursor);
  const operator = readOperator(cursor);
  skipBlanks(cursor);
  const right = readOperand(cursor);
  skipBlanks(cursor);
  return { kind: 'comparison', left, operator, right };
}

function readAnd(cursor: Cursor, depth: number): Marker {
  const parts = [readAtom(cursor, depth)];
  while (take(cursor, /and\b/y) !== undefined) parts.push(readAtom(cursor, depth));
  return { kind: 'and', parts };
}

function readOr(cursor: Cursor, depth: number): Marker {
  const parts = [readAnd(cursor, depth)];
  while (take(cursor, /or\b/y) !== undefined) parts.push(readAnd(cursor, depth));
  return { kind: 'or', parts };
}

/** Reads a marker that goes on to the end of the text. */
export function readMarker(cursor: Cursor): Marker {
  const marker = readOr(cursor, 0);
  if (!atEnd(cursor)) reject(cursor, 'and, or, or the end of the marker');
  return marker;
}

/**
 * Parses a PEP 508 environment marker; throws `InvalidRequirement`. Quoted texts may not hold a backslash: pip reads
 * them as Python literals, and no real marker needs one.
 */
export function parseMarker(text: string): Marker {
  return readMarker({ text, at: 0 });
}
