import { crc32 } from 'node:zlib';
import type { ByteSource, OpenSpool, Spool } from '../../model/artifact.js';
import { canInflateTo, inflateExactly, inflatePieces, type InflateFault } from './inflate.js';
import { checkTotal, type Limits } from '../limits.js';
import { memorySource } from '../memory-source.js';
import { ArchiveRefusal } from '../refusals.js';
import { readBytes } from '../source-bytes.js';
import type { Unpacked } from './unpacked.js';

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

/** Where the one member's deflate stream lies, and what the trailer says about its content. */
interface Member {
  readonly start: number;
  readonly length: number;
  readonly size: number;
  readonly crc: number;
}

function findMember(source: ByteSource, limits: Limits): Member {
  const start = headerLength(source);
  const length = source.size - TRAILER - start;
  if (length < 0) throw new ArchiveRefusal('gzip-corrupt');
  const trailer = readBytes(source, source.size - TRAILER, TRAILER, 'gzip-corrupt');
  const size = trailer.readUInt32LE(4);
  if (!canInflateTo(size, length)) throw new ArchiveRefusal('gzip-corrupt');
  if (size > limits.spool) throw new ArchiveRefusal('too-large', undefined, `${size} bytes`);
  checkTotal(size, source.size, limits);
  return { start, length, size, crc: trailer.readUInt32LE(0) };
}

function checkContent(fault: InflateFault | undefined, crc: number, member: Member): void {
  if (fault === 'trailing') throw new ArchiveRefusal('gzip-trailing-bytes');
  if (fault !== undefined || crc !== member.crc) throw new ArchiveRefusal('gzip-corrupt');
}

function unpackInMemory(source: ByteSource, member: Member): Unpacked {
  const packed = readBytes(source, member.start, member.length, 'gzip-corrupt');
  const bytes = inflateExactly(packed, member.size);
  if (typeof bytes === 'string') checkContent(bytes, 0, member);
  else checkContent(undefined, crc32(bytes), member);
  return { ...memorySource(typeof bytes === 'string' ? new Uint8Array(0) : bytes), close: () => undefined };
}

async function unpackToSpool(source: ByteSource, member: Member, spool: Spool): Promise<Unpacked> {
  let crc = 0;
  try {
    const fault = await inflatePieces(
      member.length,
      (offset, length) => readBytes(source, member.start + offset, length, 'gzip-corrupt'),
      (piece) => {
        if (spool.size + piece.length > member.size) return false;
        crc = crc32(piece, crc);
        spool.append(piece);
        return true;
      },
    );
    checkContent(fault ?? (spool.size < member.size ? 'shorter' : undefined), crc, member);
    return spool;
  } catch (error) {
    spool.close();
    throw error;
  }
}

/**
 * Unpacks a file that is one gzip member and nothing else (RFC 1952). The length in the trailer decides whether
 * that happens in memory or, piece by piece, into a spool; the stream must come out at exactly that length.
 */
export function gunzip(source: ByteSource, limits: Limits, openSpool: OpenSpool): Promise<Unpacked> {
  const member = findMember(source, limits);
  return member.size <= limits.memory && member.length <= limits.memory
    ? Promise.resolve(unpackInMemory(source, member))
    : unpackToSpool(source, member, openSpool());
}
