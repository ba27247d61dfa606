import type { ByteSource, OpenSpool } from '../../model/artifact.js';
import { type Limits } from '../limits.js';
import type { Unpacked } from './unpacked.js';
/** True for the two magic bytes of gzip. */
export declare function isGzip(source: ByteSource): boolean;
/**
 * Unpacks a file that is one gzip member and nothing else (RFC 1952). The length in the trailer decides whether
 * that happens in memory or, piece by piece, into a spool; the stream must come out at exactly that length.
 */
export declare function gunzip(source: ByteSource, limits: Limits, openSpool: OpenSpool): Promise<Unpacked>;
