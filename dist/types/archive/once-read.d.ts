import type { Archive, Container, Entry } from './entry.js';
import type { Digests } from './record.js';
/** What the bytes of a file say that it is, whatever its name. */
interface Looks {
    readonly startsLikeArchive: boolean;
    readonly endsLikeZip: boolean;
}
/** An archive that notes what is asked about files again and again, so that few of them are unpacked twice. */
export interface OnceRead extends Archive {
    /** Of the files of a wheel that were read: only wheels have a RECORD to compare digests with. */
    readonly digests: Digests;
    /** Throws `ArchiveRefusal` for a file that cannot be unpacked. */
    looks(entry: Entry): Looks;
}
/** The same archive, noting the SHA-256, the first bytes and the looks of what is read. */
export declare function readOnce(archive: Archive): OnceRead;
/** What the bytes of a file say that it is; they are unpacked unless the container noted it. Throws `ArchiveRefusal`. */
export declare function looksIn(container: Container, entry: Entry): Looks;
export {};
