import type { z } from 'zod';
import type { LockedFile, Origin } from '../../model/requirement.js';
import type { DirectPlace } from '../direct-place.js';
import type { ProblemEntry } from '../entry.js';
import type { Variables } from '../pip-file/variables.js';
/** What a lock file is read with. */
export interface LockContext {
    /** As errors and reports name it. */
    readonly file: string;
    /** Absolute folder it lies in: its paths start here. */
    readonly folder: string;
    readonly variables: Variables;
    readonly place: DirectPlace;
}
/** A value a lock may not hold, at its line. */
export declare class BadLock extends Error {
    readonly origin: Origin;
    readonly what: string;
    readonly kind: 'refused' | 'syntax';
    constructor(origin: Origin, what: string, kind?: 'refused' | 'syntax');
    /** As an entry for the set's one failure. */
    toEntry(): ProblemEntry;
}
/** Reads TOML by a schema; throws BadLock that names the key that is wrong. */
export declare function parseTomlBy<T>(text: string, schema: z.ZodType<T>, origin: Origin): T;
/** The same for any syntax. */
export declare function parseBy<T>(text: string, parser: (text: string) => unknown, syntax: string, schema: z.ZodType<T>, origin: Origin): T;
/** The line of each `[[name]]` table, in order; every tool writes them at the start of a line. */
export declare function tableLines(text: string, name: string): readonly number[];
/** Hashes of a file; throws BadLock when none is one that can be relied on, or one of those is no digest. */
export declare function checkedHashes(hashes: Readonly<Record<string, string>>, filename: string, origin: Origin): Readonly<Record<string, string>>;
/** Where a listed file is: an http(s) address, or a path beside the lock and inside the root. */
export declare function locate({ url, path, name, }: {
    readonly url?: string | undefined;
    readonly path?: string | undefined;
    readonly name?: string | undefined;
}, origin: Origin, { folder, place }: LockContext): Pick<LockedFile, 'filename' | 'source' | 'shown'>;
