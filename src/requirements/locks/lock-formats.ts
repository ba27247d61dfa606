import { basename } from 'node:path';
import type { FlatEntry } from '../entry.js';
import type { LockContext } from './lock-context.js';
import { readPdmLock } from './pdm-lock.js';
import { readPipfileLock } from './pipfile-lock.js';
import { readPoetryLock } from './poetry-lock.js';
import { readPylock } from './pylock.js';
import { readUvLock } from './uv-lock.js';

interface LockFormat {
  /** The name a tool gives it unless told otherwise. */
  readonly name: string;
  /** Every name it may have, where that is not the only one. */
  readonly pattern?: RegExp;
  readonly read: (text: string, context: LockContext) => readonly FlatEntry[];
  /** A tool writes it from pyproject.toml, beside that. */
  readonly isOfProject?: boolean;
}

/** The lock formats, chosen by the name of the file. */
const LOCK_FORMATS: readonly LockFormat[] = [
  { name: 'pylock.toml', pattern: /^pylock(?:\.[^.]+)?\.toml$/, read: readPylock },
  { name: 'uv.lock', read: readUvLock, isOfProject: true },
  { name: 'poetry.lock', read: readPoetryLock, isOfProject: true },
  { name: 'pdm.lock', read: readPdmLock, isOfProject: true },
  { name: 'Pipfile.lock', read: readPipfileLock },
];

/** Locks that tools write from pyproject.toml. */
export const PROJECT_LOCKS: readonly string[] = LOCK_FORMATS.filter(({ isOfProject }) => isOfProject).map(
  ({ name }) => name,
);

function formatOf(path: string): LockFormat | undefined {
  const file = basename(path);
  return LOCK_FORMATS.find(({ name, pattern }) => pattern?.test(file) ?? name === file);
}

/** True for a file that is read as a lock. */
export function isLockName(path: string): boolean {
  return formatOf(path) !== undefined;
}

/** Reads a lock file by the format its name tells. */
export function readLock(text: string, context: LockContext): readonly FlatEntry[] {
  return formatOf(context.file)?.read(text, context) ?? [];
}
