import type { FlatEntry } from '../entry.js';
import { type LockContext } from './lock-context.js';
/** Reads a `Pipfile.lock` (specification 6): every category, not only `default` and `develop`. */
export declare function readPipfileLock(text: string, context: LockContext): readonly FlatEntry[];
