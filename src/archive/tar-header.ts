import { ArchiveRefusal } from './refusals.js';

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
/** Read by nobody here, but Python silently stops reading where one is malformed. */
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

/** Octal digits amid spaces and NULs, or GNU's base 256 (first byte 0x80); negative only where allowed. */
function number(block: Buffer, field: Field, mayBeNegative = false): number {
  const bytes = slice(block, field);
  const first = bytes[0] ?? 0;
  if (first === 0x80) return bytes.subarray(1).reduce((value, byte) => value * 256 + byte, 0);
  if (first === 0xff && mayBeNegative) return -1;
  const digits = /^ *([0-7]*)[ \0]*$/.exec(bytes.toString('latin1'))?.[1];
  if (digits === undefined) throw new ArchiveRefusal('tar-header', undefined, `number at ${field[0]}`);
  return digits === '' ? 0 : parseInt(digits, 8);
}

/** Sum of all bytes, the checksum field read as spaces; historic writers summed signed bytes. */
function checkSum(block: Buffer): void {
  const told = number(block, CHECKSUM);
  const [from, length] = CHECKSUM;
  let unsigned = length * 0x20;
  let high = 0;
  for (let at = 0; at < BLOCK; at += 1) {
    if (at === from) at += length;
    const byte = block[at] ?? 0;
    unsigned += byte;
    if (byte >= 0x80) high += 1;
  }
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
  for (const field of UNUSED_NUMBERS) number(block, field, true);
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
