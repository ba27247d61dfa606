import type { ByteSource } from '../model/artifact.js';
/** One gzip member with one tar in it: what lenient readers get of either, what follows left out. */
export declare function asOneMember(source: ByteSource): ByteSource;
