import type { ByteSource, OpenSpool } from '../../model/artifact.js';
import { BitReader } from './bit-reader.js';
import { bytesOf, readBlock } from './bzip2-block.js';
import { corrupt } from './bzip2-codes.js';
import type { Limits } from '../limits.js';
import { ArchiveRefusal } from '../refusals.js';
import { readBytes } from '../source-bytes.js';
import { openSink, type Sink, type Unpacked } from './unpacked.js';

const BLOCK_UNIT = 100_000;
/** Digits of pi and of its root: what a block and the end of a stream begin with. */
const BLOCK = 0x314159265359;
const END = 0x177245385090;

/** The checksum of bzip2: CRC-32 with the highest bit first. */
const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let sum = byte << 24;
  for (let bit = 0; bit < 8; bit += 1) sum = (sum << 1) ^ (sum < 0 ? 0x04c11db7 : 0);
  return sum >>> 0;
});

function checksum(bytes: Uint8Array, before: number): number {
  let sum = before;
  for (const byte of bytes) sum = (sum << 8) ^ (TABLE[((sum >>> 24) ^ byte) & 0xff] ?? 0);
  return sum;
}

/** True for the first bytes of bzip2. */
export function isBzip2(source: ByteSource): boolean {
  return source.size >= 3 && readBytes(source, 0, 3, 'bzip2-corrupt').toString('latin1') === 'BZh';
}

/** Lets other work of the process go on between two blocks. */
function pause(): Promise<void> {
  return new Promise((resolve) => {
    setImmediate(resolve);
  });
}

/** The bytes per block that a stream announces; undefined where no stream begins. */
function readLevel(reader: BitReader): number | undefined {
  const [magic, level] = [reader.read(24), reader.read(8) - 0x30];
  return magic === 0x425a68 && level >= 1 && level <= 9 ? level * BLOCK_UNIT : undefined;
}

/** Unpacks one stream. Every block's checksum and that of all of them are held against what is said. */
async function unpackStream(reader: BitReader, room: Uint32Array, sink: Sink): Promise<void> {
  let all = 0;
  for (;;) {
    const magic = reader.read(24) * 0x1000000 + reader.read(24);
    const expected = reader.read32();
    if (magic === END) {
      if (all >>> 0 !== expected || reader.isPastEnd) throw corrupt();
      return;
    }
    if (magic !== BLOCK) throw corrupt();
    let sum = -1;
    for (const piece of bytesOf(readBlock(reader, room))) {
      sum = checksum(piece, sum);
      sink.take(piece);
    }
    if (~sum >>> 0 !== expected) throw corrupt();
    all = ((all << 1) | (all >>> 31)) ^ expected;
    await pause();
  }
}

/**
 * Unpacks a file that is exactly bzip2: one stream, or several as parallel packers write them. Needs the memory of
 * one block (4 MB) besides what it unpacks.
 */
export async function bunzip2(source: ByteSource, limits: Limits, openSpool: OpenSpool): Promise<Unpacked> {
  const reader = new BitReader(source);
  const sink = openSink(source.size, limits.slow, limits, openSpool);
  try {
    for (let isFirst = true; isFirst || !reader.isAtEnd; isFirst = false) {
      const size = readLevel(reader);
      if (size === undefined) throw isFirst ? corrupt() : new ArchiveRefusal('bzip2-trailing-bytes');
      await unpackStream(reader, new Uint32Array(size), sink);
      reader.align();
    }
    return sink.done();
  } catch (error) {
    sink.close();
    throw error;
  }
}
