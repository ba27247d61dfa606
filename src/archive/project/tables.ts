import { posix } from 'node:path';

export type Table = Readonly<Record<string, unknown>>;

export function isTable(value: unknown): value is Table {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The value at a dotted path of tables; undefined where the path breaks off. */
export function at(table: unknown, ...keys: readonly string[]): unknown {
  return keys.reduce<unknown>((inner, key) => (isTable(inner) ? inner[key] : undefined), table);
}

/** A text, or those of a list. */
export const texts = (value: unknown): readonly string[] =>
  [value].flat().filter((one): one is string => typeof one === 'string');

/** A path relative to the folder of a project, normalised and without slashes around it; empty is that folder. */
export function plain(path: string): string {
  const normal = posix.normalize(path).replace(/^\/+|\/$/g, '');
  return normal === '.' ? '' : normal;
}
