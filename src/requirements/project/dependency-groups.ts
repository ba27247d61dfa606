import { normalizeName } from '../../model/project-name.js';

/** `[dependency-groups]` as it was read: requirements, and other groups by name (PEP 735). */
export type GroupTable = Readonly<Record<string, readonly (string | { readonly 'include-group': string })[]>>;

/** One requirement of a group, and its place in the file. */
export interface GroupLine {
  readonly text: string;
  readonly path: readonly (string | number)[];
}

/** Why a group can't be read. */
export class BadGroup extends Error {
  constructor(
    readonly what: string,
    readonly path: readonly (string | number)[],
  ) {
    super(what);
  }
}

const TABLE = 'dependency-groups';

function findGroup(table: GroupTable, name: string, by: readonly (string | number)[]): string {
  const found = Object.keys(table).filter((key) => normalizeName(key) === normalizeName(name));
  const [only] = found;
  if (only === undefined)
    throw new BadGroup(`expected a dependency group named ${shown(name)}, got none`, by);
  if (found.length > 1)
    throw new BadGroup(`expected one dependency group named ${shown(name)}, got several`, [TABLE, only]);
  return only;
}

function shown(name: string): string {
  return /^[\w.-]{1,100}$/.test(name) ? name : 'that';
}

/**
 * The requirements of a group, those of the groups it includes among them, in PEP 735's order.
 * @throws BadGroup for a group that does not exist, exists twice or includes itself
 */
export function* groupLines(
  table: GroupTable,
  name: string,
  by: readonly (string | number)[] = [TABLE],
  open: readonly string[] = [],
): Generator<GroupLine> {
  const key = findGroup(table, name, by);
  if (open.includes(key)) throw new BadGroup(`the dependency group ${shown(name)} includes itself`, by);
  for (const [at, item] of (table[key] ?? []).entries()) {
    const path = [TABLE, key, at];
    if (typeof item === 'string') yield { text: item, path };
    else yield* groupLines(table, item['include-group'], path, [...open, key]);
  }
}
