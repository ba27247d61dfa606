import type { FlatEntry } from '../entry.js';
import { type LockContext } from './lock-context.js';
/** Reads a `poetry.lock`. Files are known by their hashes, unless a package is an address or a file itself. */
export declare function readPoetryLock(text: string, context: LockContext): readonly FlatEntry[];
