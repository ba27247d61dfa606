import type { ByteSource, OpenSpool } from '../model/artifact.js';
import { type Limits } from './limits.js';
import { type Unpacked } from './unpacked.js';
/** True for the first bytes of xz. */
export declare function isXz(source: ByteSource): boolean;
/**
 * Unpacks a file that is one xz stream and nothing else, whose checks are CRC-32 or CRC-64 and whose dictionary is of 64 MiB
 * at most; several streams, padding and other filters are refused.
 */
export declare function unxz(source: ByteSource, limits: Limits, openSpool: OpenSpool): Promise<Unpacked>;
