import type { FlatEntry } from '../entry.js';
import type { LockContext } from './lock-context.js';
/** Locks that tools write from pyproject.toml. */
export declare const PROJECT_LOCKS: readonly string[];
/** True for a file that is read as a lock. */
export declare function isLockName(path: string): boolean;
/** Reads a lock file by the format its name tells. */
export declare function readLock(text: string, context: LockContext): readonly FlatEntry[];
