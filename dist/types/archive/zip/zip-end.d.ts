import type { ByteSource } from '../../model/artifact.js';
/** Where the central directory is. */
export interface Directory {
    readonly count: number;
    readonly offset: number;
    readonly size: number;
}
/** Finds the central directory of a zip (APPNOTE 4.3.14–16), which must lie right before the end records. */
export declare function findDirectory(source: ByteSource): Directory;
/** True when Python's zipfile would open these bytes, whatever comes before the zip in them. */
export declare function looksLikeZip(source: ByteSource): boolean;
