import type { BitReader } from './bit-reader.js';
import { corrupt, readSymbols } from './bzip2-codes.js';

/** The bytes that occur in a block, sixteen to a bit of a first map. */
function readUsed(reader: BitReader): Uint8Array {
  const rows = reader.read(16);
  const used: number[] = [];
  for (let row = 0; row < 16; row += 1) {
    if ((rows & (0x8000 >> row)) === 0) continue;
    const bits = reader.read(16);
    for (let bit = 0; bit < 16; bit += 1) if ((bits & (0x8000 >> bit)) !== 0) used.push(row * 16 + bit);
  }
  if (used.length === 0) throw corrupt();
  return Uint8Array.from(used);
}

/** Undoes the prefix code, the runs and the moving to the front: the last column of the sorted block. */
function readColumn(reader: BitReader, room: Uint32Array, most: number): number {
  const order = readUsed(reader);
  const end = order.length + 1;
  const next = readSymbols(reader, order.length + 2);
  let [size, run, weight] = [0, 0, 1];
  for (;;) {
    const symbol = next();
    if (symbol <= 1) {
      run += weight << symbol;
      weight <<= 1;
      if (run > most) throw corrupt();
      continue;
    }
    if (size + run > most) throw corrupt();
    if (run > 0) room.fill(order[0] ?? 0, size, size + run);
    size += run;
    [run, weight] = [0, 1];
    if (symbol === end) return size;
    const place = symbol - 1;
    const byte = order[place] ?? 0;
    order.copyWithin(1, 0, place);
    order[0] = byte;
    if (size >= most) throw corrupt();
    room[size] = byte;
    size += 1;
  }
}

/** Undoes the sorting (Burrows and Wheeler): above each byte of the column, the place of the one that follows it. */
function chain(column: Uint32Array, size: number): void {
  const starts = new Uint32Array(257);
  for (let at = 0; at < size; at += 1) {
    const byte = (column[at] ?? 0) & 0xff;
    starts[byte + 1] = (starts[byte + 1] ?? 0) + 1;
  }
  for (let byte = 0; byte < 256; byte += 1) starts[byte + 1] = (starts[byte + 1] ?? 0) + (starts[byte] ?? 0);
  for (let at = 0; at < size; at += 1) {
    const byte = (column[at] ?? 0) & 0xff;
    const place = starts[byte] ?? 0;
    starts[byte] = place + 1;
    column[place] = (column[place] ?? 0) | (at << 8);
  }
}

/** A block that was read, still sorted. */
export interface Block {
  readonly column: Uint32Array;
  readonly size: number;
  /** Where the unsorted bytes begin. */
  readonly first: number;
}

/**
 * Reads one block after its magic number and checksum.
 * @param column room for as many bytes as the block may hold
 */
export function readBlock(reader: BitReader, column: Uint32Array): Block {
  // Randomised blocks are from versions of before 1999.
  if (reader.read(1) === 1) throw corrupt();
  const origin = reader.read(24);
  const size = readColumn(reader, column, column.length);
  if (origin >= size) throw corrupt();
  chain(column, size);
  return { column, size, first: (column[origin] ?? 0) >>> 8 };
}

const PIECE = 64 * 1024;

/** The bytes of a block in pieces: four equal ones are followed by the number of further ones. */
export function* bytesOf({ column, size, first }: Block): Generator<Uint8Array> {
  const piece = new Uint8Array(PIECE + 256);
  let [filled, place, last, equal] = [0, first, -1, 0];
  for (let at = 0; at < size; at += 1) {
    const entry = column[place] ?? 0;
    const byte = entry & 0xff;
    place = entry >>> 8;
    if (equal === 4) {
      piece.fill(last, filled, filled + byte);
      filled += byte;
      equal = 0;
      last = -1;
    } else {
      equal = byte === last ? equal + 1 : 1;
      last = byte;
      piece[filled] = byte;
      filled += 1;
    }
    if (filled < PIECE) continue;
    yield piece.subarray(0, filled);
    filled = 0;
  }
  yield piece.subarray(0, filled);
}
