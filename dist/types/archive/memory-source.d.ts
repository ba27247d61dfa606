import type { ByteSource, Spool } from '../model/artifact.js';
/** Random access to bytes in memory. */
export declare function memorySource(bytes: Uint8Array): ByteSource;
/** A spool that holds everything in memory, for those who have no disk to offer. */
export declare function memorySpool(): Spool;
