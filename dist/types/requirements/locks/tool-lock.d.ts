import type { LockedPackage, Origin } from '../../model/requirement.js';
import { type FlatEntry } from '../entry.js';
import { type LockContext } from './lock-context.js';
/** What is met in a lock that one installer alone knows to choose from: packages, and other entries. */
export type Listed = LockedPackage | FlatEntry;
/** Names as every installer takes them. */
export declare const PROJECT_NAME: RegExp;
/** Versions as a file name could hold them: locks are held to that, and to nothing more. */
export declare const VERSION: RegExp;
/** Joins what was met; what is wrong in it becomes the one problem of the lock. */
export declare function toolLock(installer: string, context: LockContext, listed: (whole: Origin) => Iterable<Listed>): readonly FlatEntry[];
/** Each `[[package]]` of a TOML lock, with its line. */
export declare function packagesAt<T>(text: string, packages: readonly T[], whole: Origin): Generator<readonly [T, Origin]>;
/** `sha256:…` as a record; throws BadLock for none, and for one that cannot be relied on. */
export declare function hashRecord(hash: string | undefined, filename: string, origin: Origin): Readonly<Record<string, string>>;
/** `sha256:…` of several files as a list, each checked. */
export declare function hashList(hashes: readonly (string | undefined)[], origin: Origin): readonly string[];
/** An index the lock names, once each; variables in its address are expanded as in a requirements file. */
export declare function lockedIndexes({ variables }: LockContext): (url: string, origin: Origin) => FlatEntry[];
