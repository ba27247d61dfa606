import type { Archive } from './entry.js';
import type { Digests } from './record.js';
/** An archive that notes the SHA-256 and the first bytes of what is read, so that few files are unpacked twice. */
export interface OnceRead extends Archive {
    readonly digests: Digests;
}
/** The same archive, noting what is read. For wheels: only they have a RECORD to compare digests with. */
export declare function readOnce(archive: Archive): OnceRead;
