/** Bytes of a header, and what bodies are padded to. */
export declare const BLOCK = 512;
/** One 512-byte header, before extended headers are applied. */
export interface TarHeader {
    /** One character; `0` for the NUL that old writers use. */
    readonly type: string;
    /** True when the type was written as NUL: then a trailing slash makes it a folder. */
    readonly isOld: boolean;
    readonly name: Uint8Array;
    readonly linkname: Uint8Array;
    /** Bytes. */
    readonly size: number;
    readonly mode: number;
}
/** Reads one header block; undefined for the block of zeros that ends a tar. Throws `ArchiveRefusal`. */
export declare function parseHeader(block: Buffer): TarHeader | undefined;
