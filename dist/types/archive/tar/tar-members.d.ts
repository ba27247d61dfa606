import type { ByteSource } from '../../model/artifact.js';
import type { Limits } from '../limits.js';
/** One entry of a tar, its extended headers applied. */
export interface TarMember {
    readonly kind: 'file' | 'folder' | 'symlink' | 'hardlink';
    /** Without leading `./`. */
    readonly path: string;
    /** Of links: what they name, as written. */
    readonly target: string;
    /** Of the body. */
    readonly offset: number;
    /** Bytes. */
    readonly size: number;
    readonly isExecutable: boolean;
}
/**
 * Walks a tar from its first byte to its last, in one direction (POSIX ustar and pax, GNU long names).
 * Throws `ArchiveRefusal` where Python's tarfile would stop early or another reader go on differently.
 */
export declare function readMembers(source: ByteSource, limits: Limits): Generator<TarMember>;
