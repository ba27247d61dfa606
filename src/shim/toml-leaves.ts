import { parse } from 'smol-toml';
import { brokenLine } from '../toml/broken-line.js';
import { lineFinder } from '../toml/lines.js';

/** One text in a TOML file, and the keys that lead to it. */
export interface Leaf {
  /** Keys and places in arrays, joined by `.`. */
  readonly path: string;
  readonly value: string;
  /** 1-based. */
  readonly line: () => number;
}

type Key = string | number;

function* leavesIn(
  value: unknown,
  path: readonly Key[],
  lines: () => (path: readonly Key[]) => number,
): Generator<Leaf> {
  if (typeof value === 'string') yield { path: path.join('.'), value, line: () => lines()(path) };
  else if (Array.isArray(value))
    for (const [at, element] of value.entries()) yield* leavesIn(element, [...path, at], lines);
  else if (typeof value === 'object' && value !== null && !(value instanceof Date))
    for (const [key, element] of Object.entries(value)) yield* leavesIn(element, [...path, key], lines);
}

/** Every key of a TOML file that holds no table; undefined when it is no TOML. */
export function tomlKeys(text: string): readonly Omit<Leaf, 'value'>[] | undefined {
  try {
    const lineOf = lineFinder(text);
    return [...keysIn(parse(text), [])].map((path) => ({ path: path.join('.'), line: () => lineOf(path) }));
  } catch {
    return undefined;
  }
}

function* keysIn(value: unknown, path: readonly Key[]): Generator<readonly Key[]> {
  const isTable =
    typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date);
  if (!isTable) yield path;
  else for (const [key, element] of Object.entries(value)) yield* keysIn(element, [...path, key]);
}

/** Where reading it as TOML fails; 1 where it does not. */
export function brokenAt(text: string): number {
  try {
    parse(text);
    return 1;
  } catch (error) {
    return brokenLine(error)?.line ?? 1;
  }
}

/** Every text of a TOML file; undefined when it is no TOML. */
export function tomlLeaves(text: string): readonly Leaf[] | undefined {
  let lines: ReturnType<typeof lineFinder> | undefined;
  try {
    return [...leavesIn(parse(text), [], () => (lines ??= lineFinder(text)))];
  } catch {
    return undefined;
  }
}
