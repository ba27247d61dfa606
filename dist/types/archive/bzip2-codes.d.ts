import type { BitReader } from './bit-reader.js';
/**
 * Reads the tables of a block.
 * @param size of the alphabet
 * @returns what yields the block's symbols one by one
 */
export declare function readSymbols(reader: BitReader, size: number): () => number;
