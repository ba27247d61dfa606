import { basename } from 'node:path';
import type { FlatEntry } from '../entry.js';
import type { LockContext } from './lock-context.js';
import { readPdmLock } from './pdm-lock.js';
import { readPipfileLock } from './pipfile-lock.js';
import { readPoetryLock } from './poetry-lock.js';
import { readPylock } from './pylock.js';
import { readUvLock } from './uv-lock.js';

/** The lock formats, chosen by the name of the file. */
const LOCK_FORMATS: readonly (readonly [
  RegExp,
  (text: string, context: LockContext) => readonly FlatEntry[],
])[] = [
  [/^pylock(?:\.[^.]+)?\.toml$/, readPylock],
  [/^uv\.lock$/, readUvLock],
  [/^poetry\.lock$/, readPoetryLock],
  [/^pdm\.lock$/, readPdmLock],
  [/^Pipfile\.lock$/, readPipfileLock],
];

/** True for a file that is read as a lock. */
export function isLockName(path: string): boolean {
  return LOCK_FORMATS.some(([name]) => name.test(basename(path)));
}

/** Reads a lock file by the format its name tells. */
export function readLock(text: string, context: LockContext): readonly FlatEntry[] {
  const format = LOCK_FORMATS.find(([name]) => name.test(basename(context.file)));
  return format?.[1](text, context) ?? [];
}
