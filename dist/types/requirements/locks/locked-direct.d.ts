import type { Origin } from '../../model/requirement.js';
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
export declare function below(address: string, subdirectory: string | undefined): string;
/** Makes the entry that a requirements file would make of the same line, so that the same rules hold for it. */
export declare function lockedDirect(direct: LockedDirect, origin: Origin, context: LockContext): FlatEntry;
