import type { BitReader } from './bit-reader.js';
import { ArchiveRefusal } from '../refusals.js';
/** What is no whole bzip2. */
export declare function corrupt(): ArchiveRefusal;
/**
 * Reads the tables of a block.
 * @param size of the alphabet
 * @returns what yields the block's symbols one by one
 */
export declare function readSymbols(reader: BitReader, size: number): () => number;
