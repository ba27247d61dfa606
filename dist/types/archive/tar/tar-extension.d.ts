/** What extended headers say of the entry after them. */
export interface Extension {
    readonly name?: Uint8Array;
    readonly linkname?: Uint8Array;
    /** Bytes. */
    readonly size?: number;
}
/** Reads the body of a PAX header (type `x`) for the entry after it. Throws `ArchiveRefusal`. */
export declare function parsePax(body: Buffer): Extension;
/** Checks a global PAX header (type `g`): it may set comments and times, but no names and sizes. */
export declare function checkGlobalPax(body: Buffer): void;
/** Reads the body of a GNU long name (types `L`, `K`): the name, ended by NULs. */
export declare function parseLongName(body: Buffer): Uint8Array;
