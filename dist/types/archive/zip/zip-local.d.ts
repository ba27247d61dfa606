import type { ByteSource } from '../../model/artifact.js';
import type { ZipRecord } from './zip-directory.js';
/**
 * Holds the local header of an entry against its central one; where a data descriptor follows, the local
 * sizes must be zero and the descriptor agree. `end` is where the next record starts.
 *
 * @returns offset of the body
 */
export declare function checkLocal(source: ByteSource, record: ZipRecord, end: number): number;
