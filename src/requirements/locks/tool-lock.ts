import type { LockedPackage, Origin } from '../../model/requirement.js';
import { optionEntry, problemEntry, type FlatEntry } from '../entry.js';
import { BadLock, checkedHashes, tableLines, type LockContext } from './lock-context.js';
import { expandVariables } from '../pip-file/variables.js';

/** What is met in a lock that one installer alone knows to choose from: packages, and other entries. */
export type Listed = LockedPackage | FlatEntry;

/** Names as every installer takes them. */
export const PROJECT_NAME = /^[A-Za-z0-9](?:[\w.-]*[A-Za-z0-9])?$/;
/** Versions as a file name could hold them: locks are held to that, and to nothing more. */
export const VERSION = /^[\w.+!-]+$/;

/** Joins what was met; what is wrong in it becomes the one problem of the lock. */
export function toolLock(
  installer: string,
  context: LockContext,
  listed: (whole: Origin) => Iterable<Listed>,
): readonly FlatEntry[] {
  const origin: Origin = { file: context.file };
  const packages: LockedPackage[] = [];
  const others: FlatEntry[] = [];
  try {
    for (const one of listed(origin)) {
      if ('kind' in one) others.push(one);
      else packages.push(one);
    }
    return [{ kind: 'lock', lock: { packages, environments: [], installer, origin } }, ...others];
  } catch (error) {
    if (error instanceof BadLock) return [...others, error.toEntry()];
    throw error;
  }
}

/** Each `[[package]]` of a TOML lock, with its line. */
export function* packagesAt<T>(
  text: string,
  packages: readonly T[],
  whole: Origin,
): Generator<readonly [T, Origin]> {
  const lines = tableLines(text, 'package');
  for (const [at, one] of packages.entries()) {
    const line = lines.length === packages.length ? lines[at] : undefined;
    yield [one, { ...whole, ...(line === undefined ? {} : { line }) }];
  }
}

/** `sha256:…` as a record; throws BadLock for none, and for one that cannot be relied on. */
export function hashRecord(
  hash: string | undefined,
  filename: string,
  origin: Origin,
): Readonly<Record<string, string>> {
  const [algorithm = '', digest = ''] = (hash ?? '').split(':');
  return checkedHashes({ [algorithm]: digest }, filename, origin);
}

/** `sha256:…` of several files as a list, each checked. */
export function hashList(hashes: readonly (string | undefined)[], origin: Origin): readonly string[] {
  const all = hashes.flatMap((hash) => Object.entries(hashRecord(hash, '', origin)));
  return [...new Set(all.map(([algorithm, digest]) => `${algorithm}:${digest}`))];
}

/** An index the lock names, once each; variables in its address are expanded as in a requirements file. */
export function lockedIndexes({ variables }: LockContext): (url: string, origin: Origin) => FlatEntry[] {
  const seen = new Set<string>();
  return (url, origin) => {
    if (seen.has(url)) return [];
    seen.add(url);
    const found = expandVariables(url, variables);
    if ('problem' in found) return [problemEntry(origin, 'refused', found.problem, found.fix)];
    const entry = optionEntry(origin, 'locked-index', found.value);
    return entry.kind === 'include' ? [] : [entry];
  };
}
