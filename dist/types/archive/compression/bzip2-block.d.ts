import type { BitReader } from './bit-reader.js';
/** A block that was read, still sorted. */
export interface Block {
    readonly column: Uint32Array;
    readonly size: number;
    /** Where the unsorted bytes begin. */
    readonly first: number;
}
/**
 * Reads one block after its magic number and checksum.
 * @param column room for as many bytes as the block may hold
 */
export declare function readBlock(reader: BitReader, column: Uint32Array): Block;
/** The bytes of a block in pieces: four equal ones are followed by the number of further ones. */
export declare function bytesOf({ column, size, first }: Block): Generator<Uint8Array>;
