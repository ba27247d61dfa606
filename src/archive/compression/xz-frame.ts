import type { ByteSource } from '../../model/artifact.js';
import { ArchiveRefusal } from '../refusals.js';
import { readBytes } from '../source-bytes.js';

const HEADER = 12;
const FOOTER = 12;
/** Bytes of a block's check by its kind: none, CRC-32, CRC-64. */
const CHECKS: ReadonlyMap<number, number> = new Map([
  [0, 0],
  [1, 4],
  [4, 8],
]);

function corrupt(): ArchiveRefusal {
  return new ArchiveRefusal('xz-corrupt');
}

function padded(size: number): number {
  return Math.ceil(size / 4) * 4;
}

/** Where something ends, and how many bytes it unpacks to. */
interface Span {
  readonly end: number;
  readonly unpacked: number;
}

/** Walks the chunks of LZMA2, each of which tells its length. The first byte of a packed one is zero. */
function walkChunks(source: ByteSource, start: number): Span {
  let [at, unpacked] = [start, 0];
  for (;;) {
    const control = readBytes(source, at, 1, 'xz-corrupt')[0] ?? 0;
    if (control === 0) return { end: at + 1, unpacked };
    if (control < 0x80) {
      const size = readBytes(source, at + 1, 2, 'xz-corrupt').readUInt16BE(0) + 1;
      if (control > 2) throw corrupt();
      [at, unpacked] = [at + 3 + size, unpacked + size];
      continue;
    }
    const sizes = readBytes(source, at + 1, 4, 'xz-corrupt');
    const data = at + (control >= 0xc0 ? 6 : 5);
    if (readBytes(source, data, 1, 'xz-corrupt')[0] !== 0) throw corrupt();
    unpacked += ((control & 0x1f) << 16) + sizes.readUInt16BE(0) + 1;
    at = data + sizes.readUInt16BE(2) + 1;
  }
}

/** Skips numbers of seven bits a byte. */
function skipNumbers(source: ByteSource, start: number, count: number): number {
  let [at, left] = [start, count];
  while (left > 0) {
    const window = readBytes(source, at, Math.min(4096, source.size - at), 'xz-corrupt');
    if (window.length === 0) throw corrupt();
    for (const byte of window) {
      at += 1;
      if (byte < 0x80) left -= 1;
      if (left === 0) break;
    }
  }
  return at;
}

function indexEnd(source: ByteSource, start: number, blocks: number): number {
  const counted = skipNumbers(source, start + 1, 1);
  const listed = skipNumbers(source, counted, blocks * 2);
  return start + padded(listed - start) + 4;
}

/**
 * Walks a file of one xz stream (xz-file-format 1.2) without unpacking it: the decoder checks the content of the
 * blocks against their checks, the index and the footer.
 * @returns how many bytes the stream unpacks to
 * @throws ArchiveRefusal where the stream ends before the file does, or holds what is not read
 */
export function walkXz(source: ByteSource): number {
  const check = CHECKS.get(readBytes(source, 7, 1, 'xz-corrupt')[0] ?? 0xff);
  if (check === undefined) throw corrupt();
  let [at, blocks, unpacked] = [HEADER, 0, 0];
  for (;;) {
    const size = readBytes(source, at, 1, 'xz-corrupt')[0] ?? 0;
    if (size === 0) break;
    const chunks = walkChunks(source, at + (size + 1) * 4);
    unpacked += chunks.unpacked;
    at = padded(chunks.end) + check;
    blocks += 1;
  }
  const end = indexEnd(source, at, blocks) + FOOTER;
  if (end > source.size) throw corrupt();
  if (end < source.size) throw new ArchiveRefusal('xz-trailing-bytes');
  return unpacked;
}
