import type { FlatEntry } from '../entry.js';
import { type LockContext } from './lock-context.js';
/** Reads a `uv.lock`. All of its packages are listed, those of other platforms, extras and groups too. */
export declare function readUvLock(text: string, context: LockContext): readonly FlatEntry[];
