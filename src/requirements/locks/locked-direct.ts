import type { Origin } from '../../model/requirement.js';
import { directEntry } from '../direct-entry.js';
import type { FlatEntry } from '../entry.js';
import type { LockContext } from './lock-context.js';

/** A package of a lock that is no file with a version: a folder, a repository, an archive. */
export interface LockedDirect {
  readonly name: string;
  /** As a requirements file would write it behind the `@`. */
  readonly address: string;
  readonly marker?: string | undefined;
  /** Algorithm to lower-case hex digest. */
  readonly hashes?: Readonly<Record<string, string>>;
}

/** The address with the folder inside of it that is the project. */
export function below(address: string, subdirectory: string | undefined): string {
  return subdirectory === undefined ? address : `${address}#subdirectory=${subdirectory}`;
}

/** Makes the entry that a requirements file would make of the same line, so that the same rules hold for it. */
export function lockedDirect(direct: LockedDirect, origin: Origin, context: LockContext): FlatEntry {
  const { name, address, marker, hashes = {} } = direct;
  const entry = directEntry(`${name} @ ${address}${marker === undefined ? '' : ` ; ${marker}`}`, {
    origin,
    hashes: [],
    isConstraint: false,
    isEditable: false,
    variables: context.variables,
    place: context.place,
  });
  if (entry.kind === 'include') throw new TypeError('a direct requirement includes no file');
  return entry.kind === 'direct' ? { ...entry, direct: { ...entry.direct, announced: hashes } } : entry;
}
