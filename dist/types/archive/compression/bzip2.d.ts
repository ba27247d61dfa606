import type { ByteSource, OpenSpool } from '../../model/artifact.js';
import type { Limits } from '../limits.js';
import { type Unpacked } from './unpacked.js';
/** True for the first bytes of bzip2. */
export declare function isBzip2(source: ByteSource): boolean;
/**
 * Unpacks a file that is exactly bzip2: one stream, or several as parallel packers write them. Needs the memory of
 * one block (4 MB) besides what it unpacks.
 */
export declare function bunzip2(source: ByteSource, limits: Limits, openSpool: OpenSpool): Promise<Unpacked>;
