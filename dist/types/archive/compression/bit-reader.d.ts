import type { ByteSource } from '../../model/artifact.js';
/** Reads bits, the highest of each byte first. Past the end there are zeros: whoever reads asks `isPastEnd`. */
export declare class BitReader {
    private readonly source;
    private window;
    private at;
    /** Bytes of the source that went into a window. */
    private loaded;
    private held;
    private count;
    private missing;
    constructor(source: ByteSource);
    private nextByte;
    /** The next `width` bits, at most 24, without taking them. */
    peek(width: number): number;
    skip(width: number): void;
    read(width: number): number;
    /** An unsigned number of 32 bits. */
    read32(): number;
    /** Leaves out what is left of a byte that was begun. */
    align(): void;
    /** True when bits were taken that the source does not have. */
    get isPastEnd(): boolean;
    /** True when nothing is left; of use at the end of a byte. */
    get isAtEnd(): boolean;
}
