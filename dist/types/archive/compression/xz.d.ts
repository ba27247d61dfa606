import type { ByteSource, OpenSpool } from '../../model/artifact.js';
import { type Limits } from '../limits.js';
import { type Unpacked } from './unpacked.js';
/** True for the first bytes of xz. */
export declare function isXz(source: ByteSource): boolean;
/**
 * Unpacks a file that is exactly one xz stream with CRC-32 or CRC-64 checks and a dictionary of at most 64 MiB;
 * several streams, padding and other filters are refused.
 */
export declare function unxz(source: ByteSource, limits: Limits, openSpool: OpenSpool): Promise<Unpacked>;
