import type { ByteSource } from '../../model/artifact.js';
import { type Limits } from '../limits.js';
import { type Directory } from './zip-end.js';
/** One entry as the central directory tells it. */
export interface ZipRecord {
    readonly path: string;
    readonly isFolder: boolean;
    readonly name: Buffer;
    readonly flags: number;
    readonly method: number;
    readonly crc: number;
    readonly packed: number;
    readonly size: number;
    /** Of the local header. */
    readonly offset: number;
    /** Unix mode with type bits, 0 if the entry has none. */
    readonly mode: number;
}
/** Reads and checks the central directory (APPNOTE 4.3.12). Throws `ArchiveRefusal`. */
export declare function readDirectory(source: ByteSource, limits: Limits): {
    records: readonly ZipRecord[];
    directory: Directory;
};
