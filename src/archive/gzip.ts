import { crc32 } from 'node:zlib';
import type { ByteSource } from '../model/artifact.js';
import { canInflateTo, inflateExactly } from './inflate.js';
import { checkTotal, type Limits } from './limits.js';
import { ArchiveRefusal } from './refusals.js';
import { readBytes } from './source-bytes.js';

const FIXED_HEADER = 10;
const TRAILER = 8;
const HEADER_CHECK = 0x02;
const EXTRA = 0x04;
const TERMINATED_TEXTS = [0x08, 0x10];
const RESERVED = 0xe0;

/** A gzip header holds a file name and a comment at most; longer ones are no honest archive. */
const LONGEST_HEADER = 64 * 1024;

/** Length of the header (RFC 1952, 2.3). */
function headerLength(source: ByteSource): number {
  const bytes = readBytes(source, 0, Math.min(source.size, LONGEST_HEADER), 'gzip-header');
  const flags = bytes[3] ?? RESERVED;
  if (bytes.length < FIXED_HEADER || bytes[2] !== 8 || (flags & RESERVED) !== 0) {
    throw new ArchiveRefusal('gzip-header');
  }
  let at = FIXED_HEADER;
  if ((flags & EXTRA) !== 0) at += 2 + (bytes[at] ?? 0) + (bytes[at + 1] ?? 0) * 256;
  for (const flag of TERMINATED_TEXTS) {
    if ((flags & flag) === 0) continue;
    const end = bytes.indexOf(0, at);
    if (end < 0) throw new ArchiveRefusal('gzip-header');
    at = end + 1;
  }
  if ((flags & HEADER_CHECK) !== 0) at += 2;
  return at;
}

/** True for the two magic bytes of gzip. */
export function isGzip(source: ByteSource): boolean {
  return source.size >= 2 && readBytes(source, 0, 2, 'gzip-header').equals(Buffer.from([0x1f, 0x8b]));
}

/**
 * Unpacks a file that is one gzip member and nothing else (RFC 1952). The length in the trailer decides how
 * much is allocated, and the stream must come out at exactly that length.
 */
export function gunzip(source: ByteSource, limits: Limits): Uint8Array {
  const start = headerLength(source);
  const length = source.size - TRAILER - start;
  if (length < 0) throw new ArchiveRefusal('gzip-corrupt');
  const trailer = readBytes(source, source.size - TRAILER, TRAILER, 'gzip-corrupt');
  const size = trailer.readUInt32LE(4);
  if (!canInflateTo(size, length)) throw new ArchiveRefusal('gzip-corrupt');
  if (size > limits.memory || length > limits.memory) {
    throw new ArchiveRefusal('too-large', undefined, `${size} bytes`);
  }
  checkTotal(size, source.size, limits);
  const bytes = inflateExactly(readBytes(source, start, length, 'gzip-corrupt'), size);
  if (bytes === 'trailing') throw new ArchiveRefusal('gzip-trailing-bytes');
  if (typeof bytes === 'string' || crc32(bytes) !== trailer.readUInt32LE(0)) {
    throw new ArchiveRefusal('gzip-corrupt');
  }
  return bytes;
}
