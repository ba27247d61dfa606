import type { BitReader } from './bit-reader.js';
import { ArchiveRefusal } from '../refusals.js';

const LONGEST = 20;
/** Symbols after which another table may be used. */
const GROUP = 50;
/** More groups than this are in no block of 900,000 bytes. */
const MOST_SELECTORS = 18_002;

/** What is no whole bzip2. */
export function corrupt(): ArchiveRefusal {
  return new ArchiveRefusal('bzip2-corrupt');
}

/** A canonical prefix code: for each length the first code beyond it, filled up to 20 bits, and symbols in order. */
interface Code {
  readonly limits: Int32Array;
  readonly offsets: Int32Array;
  readonly symbols: Uint16Array;
  readonly shortest: number;
}

function makeCode(lengths: Uint8Array): Code {
  const symbols = new Uint16Array(lengths.length);
  const limits = new Int32Array(LONGEST + 2);
  const offsets = new Int32Array(LONGEST + 2);
  let [next, placed, shortest] = [0, 0, 0];
  for (let length = 1; length <= LONGEST; length += 1) {
    const before = placed;
    for (let symbol = 0; symbol < lengths.length; symbol += 1)
      if (lengths[symbol] === length) symbols[placed++] = symbol;
    if (placed > 0 && shortest === 0) shortest = length;
    offsets[length] = before - next;
    next += placed - before;
    if (next > 1 << length) throw corrupt();
    limits[length] = next << (LONGEST - length);
    next <<= 1;
  }
  return { limits, offsets, symbols, shortest };
}

function decode(reader: BitReader, { limits, offsets, symbols, shortest }: Code): number {
  const bits = reader.peek(LONGEST);
  let length = shortest;
  while (bits >= (limits[length] ?? 0)) {
    length += 1;
    if (length > LONGEST) throw corrupt();
  }
  reader.skip(length);
  return symbols[(bits >>> (LONGEST - length)) + (offsets[length] ?? 0)] ?? 0;
}

function readLengths(reader: BitReader, size: number): Uint8Array {
  const lengths = new Uint8Array(size);
  let length = reader.read(5);
  for (let symbol = 0; symbol < size; symbol += 1) {
    for (;;) {
      if (length < 1 || length > LONGEST) throw corrupt();
      if (reader.read(1) === 0) break;
      length += reader.read(1) === 0 ? 1 : -1;
    }
    lengths[symbol] = length;
  }
  return lengths;
}

/** Which table each group of symbols uses, as places in a list whose last one moved to the front. */
function readSelectors(reader: BitReader, tables: number): Uint8Array {
  const count = reader.read(15);
  if (count === 0 || count > MOST_SELECTORS) throw corrupt();
  const order = Array.from({ length: tables }, (_, at) => at);
  return Uint8Array.from({ length: count }, () => {
    let place = 0;
    while (reader.read(1) === 1) {
      place += 1;
      if (place >= tables) throw corrupt();
    }
    const [table = 0] = order.splice(place, 1);
    order.unshift(table);
    return table;
  });
}

/**
 * Reads the tables of a block.
 * @param size of the alphabet
 * @returns what yields the block's symbols one by one
 */
export function readSymbols(reader: BitReader, size: number): () => number {
  const tables = reader.read(3);
  if (tables < 2 || tables > 6) throw corrupt();
  const selectors = readSelectors(reader, tables);
  const codes = Array.from({ length: tables }, () => makeCode(readLengths(reader, size)));
  let [group, left] = [0, 0];
  let [code] = codes;
  return () => {
    if (left === 0) {
      code = codes[selectors[group] ?? tables];
      group += 1;
      left = GROUP;
    }
    left -= 1;
    if (code === undefined || reader.isPastEnd) throw corrupt();
    return decode(reader, code);
  };
}
