import type { FlatEntry } from '../entry.js';
import { type LockContext } from './lock-context.js';
/** Reads a `pdm.lock` of lock version 4, with addresses of files (`static_urls`) or without. */
export declare function readPdmLock(text: string, context: LockContext): readonly FlatEntry[];
