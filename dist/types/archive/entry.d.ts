import type { ArtifactKind } from '../model/artifact.js';
/** A regular file in an archive. */
export interface Entry {
    /** Relative, with `/` between parts; hostile text. */
    readonly path: string;
    /** Bytes when unpacked. */
    readonly size: number;
    readonly isExecutable?: true;
}
/** The files of one container, whatever its format. */
export interface Container {
    /** In the order of the archive; no two with the same path. */
    readonly entries: readonly Entry[];
    /** Unpacks one of `entries`, whole and checked. Throws `ArchiveRefusal`. The bytes are not to be changed. */
    read(entry: Entry): Uint8Array;
    /** The first bytes of one of `entries`, at most `length`; its checksum is not looked at. Throws `ArchiveRefusal`. */
    head(entry: Entry, length: number): Uint8Array;
}
export interface Archive extends Container {
    readonly kind: ArtifactKind;
    /** Frees what unpacking took; nothing is read afterwards. */
    close(): void;
}
