import type { Files } from '../model/effects.js';
import type { Origin } from '../model/requirement.js';
/** What a requirements, project or lock file may be long. */
export declare const MAX_BYTES: number;
/** A file that was found; not yet read. */
export interface FoundFile {
    /** Absolute, as it was named: what it includes is relative to this. */
    readonly path: string;
    /** Absolute, every link resolved. */
    readonly real: string;
    /** `real` relative to the root, with `/`; undefined when it lies outside. */
    readonly shown: string | undefined;
}
/** The root with every link resolved; throws Failure `usage` when there is no such folder. */
export declare function findRoot(root: string, files: Files): string;
/**
 * Finds the file at `path` (absolute) without reading it.
 *
 * @param root absolute, every link resolved
 * @param written the path as the user or the including line wrote it, for errors
 * @throws Failure `requirements-unreadable` when there is nothing at the path
 */
export declare function findFile(path: string, root: string, files: Files, written: string, by: Origin): FoundFile;
/** The same bytes; throws `requirements-unreadable` for more than 10 MiB. */
export declare function checkLength(bytes: Uint8Array, written: string, by: Origin): Uint8Array;
/** Reads a found file; throws `requirements-unreadable` for anything but a readable file of at most 10 MiB. */
export declare function readFound(found: FoundFile, files: Files, written: string, by: Origin): Uint8Array;
