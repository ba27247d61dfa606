import { ArchiveRefusal } from '../refusals.js';

/** Bytes of a header, and what bodies are padded to. */
export const BLOCK = 512;

/** One 512-byte header, before extended headers are applied. */
export interface TarHeader {
  /** One character; `0` for the NUL that old writers use. */
  readonly type: string;
  /** True when the type was written as NUL: then a trailing slash makes it a folder. */
  readonly isOld: boolean;
  readonly name: Uint8Array;
  readonly linkname: Uint8Array;
  /** Bytes. */
  readonly size: number;
  readonly mode: number;
}

/** Field offsets and lengths (POSIX ustar). */
const NAME = [0, 100] as const;
const MODE = [100, 8] as const;
const SIZE = [124, 12] as const;
const CHECKSUM = [148, 8] as const;
const LINKNAME = [157, 100] as const;
const MAGIC = [257, 8] as const;
const PREFIX = [345, 155] as const;
/** Not used here, but Python silently stops reading where one is malformed. */
const UNUSED_NUMBERS = [
  [108, 8],
  [116, 8],
  [136, 12],
  [329, 8],
  [337, 8],
] as const;

type Field = readonly [at: number, length: number];

const slice = (block: Buffer, [at, length]: Field): Buffer => block.subarray(at, at + length);

/** Up to the first NUL, which ends a text field. */
function text(block: Buffer, field: Field): Buffer {
  const bytes = slice(block, field);
  const end = bytes.indexOf(0);
  return end < 0 ? bytes : bytes.subarray(0, end);
}

const isDigit = (byte: number): boolean => byte >= 0x30 && byte <= 0x37;
const isPadding = (byte: number): boolean => byte === 0x20 || byte === 0;

/** Spaces, octal digits, spaces or NULs; or GNU's base 256 (first byte 0x80), negative only where allowed. */
function number(block: Buffer, [from, length]: Field, mayBeNegative = false): number {
  const byteAt = (at: number): number => block[at] ?? 0;
  const end = from + length;
  let at = from;
  let value = 0;
  if (byteAt(at) === 0x80 || (byteAt(at) === 0xff && mayBeNegative)) {
    value = byteAt(at) === 0x80 ? 0 : -1;
    for (at += 1; at < end; at += 1) value = value * 256 + byteAt(at);
    return value;
  }
  while (at < end && byteAt(at) === 0x20) at += 1;
  for (; at < end && isDigit(byteAt(at)); at += 1) value = value * 8 + byteAt(at) - 0x30;
  while (at < end && isPadding(byteAt(at))) at += 1;
  if (at < end) throw new ArchiveRefusal('tar-header', undefined, `number at ${from}`);
  return value;
}

/** Sum of all bytes, the checksum field read as spaces; historic writers summed signed bytes. */
function checkSum(block: Buffer): void {
  const told = number(block, CHECKSUM);
  const [from, length] = CHECKSUM;
  let unsigned = 0;
  let high = 0;
  for (let at = 0; at < BLOCK; at += 1) {
    const byte = block[at] ?? 0;
    unsigned += byte;
    high += byte >>> 7;
  }
  for (const own of block.subarray(from, from + length)) unsigned += 0x20 - own;
  const signed = unsigned - 256 * high;
  if (told !== unsigned && told !== signed) throw new ArchiveRefusal('tar-checksum');
}

function fullName(block: Buffer): Uint8Array {
  const magic = slice(block, MAGIC).toString('latin1');
  const isKnown = magic === 'ustar\x0000' || magic === 'ustar  \0' || /^\0+$/.test(magic);
  if (!isKnown) throw new ArchiveRefusal('tar-header', undefined, 'magic');
  const name = text(block, NAME);
  const prefix = text(block, PREFIX);
  if (prefix.length === 0) return name;
  // Python applies a prefix whatever the magic says, others only for POSIX.
  if (magic !== 'ustar\x0000') throw new ArchiveRefusal('tar-header', undefined, 'prefix');
  return Buffer.concat([prefix, Buffer.from('/'), name]);
}

/** Reads one header block; undefined for the block of zeros that ends a tar. Throws `ArchiveRefusal`. */
export function parseHeader(block: Buffer): TarHeader | undefined {
  if (block[0] === 0 && block.every((byte) => byte === 0)) return undefined;
  checkSum(block);
  for (const field of UNUSED_NUMBERS)
    if (!Number.isSafeInteger(number(block, field, true)))
      throw new ArchiveRefusal('tar-header', undefined, `number at ${field[0]}`);
  const type = String.fromCharCode(block[156] ?? 0);
  const isOld = type === '\0';
  const size = number(block, SIZE);
  if (!Number.isSafeInteger(size)) throw new ArchiveRefusal('tar-header', undefined, 'size');
  return {
    type: isOld ? '0' : type,
    isOld,
    name: fullName(block),
    linkname: text(block, LINKNAME),
    size,
    mode: number(block, MODE),
  };
}
