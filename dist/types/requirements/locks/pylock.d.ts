import type { FlatEntry } from '../entry.js';
import { type LockContext } from './lock-context.js';
/** Reads a `pylock.toml` (PEP 751, lock version 1); a lock that cannot be read is one problem entry. */
export declare function readPylock(text: string, context: LockContext): readonly FlatEntry[];
