import { constants, gunzipSync } from 'node:zlib';
import { memorySource } from './memory-source.js';
import type { RefusalCode } from './refusals.js';
import { BLOCK } from './tar/tar-header.js';
import { looksLikeZip } from './zip/zip-end.js';

/** First bytes of packed files, one character per byte: gzip, bzip2, xz, zstd (also after skippable frames), lzip. */
const PACKED =
  /^(?:\x1f\x8b|BZh[1-9](?:1AY&SY|\x17rE8P\x90)|\xfd7zXZ\0|\x28\xb5\x2f\xfd|[\x50-\x5f]\x2a\x4d\x18|LZIP)/;
const ZIP = /^PK\x03\x04/;
/** What makes an installer take an unpacked archive for a project or a package. A zip tells its names as they are. */
const PROJECT_NAMES = /setup\.py|pyproject\.toml|\.dist-info/i;
/** Enough of a gzip file for its first block; unpacks to a thousand times that at most. */
const START = 64 * 1024;
const GZIP = Buffer.from('\x1f\x8b', 'latin1');

const text = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');

/**
 * A header of an LZMA file of before xz, which has no magic number, as liblzma recognises it: a usual dictionary size
 * and a possible length.
 */
function isLzma(head: Buffer): boolean {
  if (head.length < 14 || (head[0] ?? 255) > 224 || head[13] !== 0) return false;
  const dictionary = head.readUInt32LE(1);
  const isUsual = /^(?:1|11)?0*$/.test(dictionary.toString(2)) || dictionary === 0xffffffff;
  const length = head.readBigUInt64LE(5);
  return isUsual && length > 0n && (length < 1n << 38n || length === (1n << 64n) - 1n);
}

/** Where the header of a tar has its checksum. */
const CHECKSUM = { start: 148, end: 156 };

/** Whether Python could take a block for the header of a tar: it reads numbers more generously than it should. */
function couldBeTar(block: Buffer): boolean {
  if (block.length < BLOCK) return false;
  const field = block.subarray(CHECKSUM.start, CHECKSUM.end);
  const digits = (text(field).split('\0')[0] ?? '').replace(/[^0-7]/g, '');
  const told = (field[0] ?? 0) >= 0x80 ? field.readUInt32BE(4) : parseInt(digits, 8);
  if (Number.isNaN(told)) return false;
  let [unsigned, signed] = [8 * 0x20, 8 * 0x20];
  for (let at = 0; at < BLOCK; at += 1) {
    if (at >= CHECKSUM.start && at < CHECKSUM.end) continue;
    const byte = block[at] ?? 0;
    unsigned += byte;
    signed += byte < 128 ? byte : byte - 256;
  }
  return told === unsigned || told === signed;
}

/**
 * The first block of an unpacked gzip file: shorter where there is no more, undefined where it cannot be unpacked.
 */
function startOfGzip(bytes: Buffer): Buffer | undefined {
  try {
    const start = gunzipSync(bytes.subarray(0, START), { finishFlush: constants.Z_SYNC_FLUSH });
    const isAll = bytes.length <= START && bytes.indexOf(GZIP, 1) < 0;
    return start.length >= BLOCK || isAll ? start : undefined;
  } catch {
    return undefined;
  }
}

/**
 * The endings of archives that pip and uv install (and of those that pip takes from an address,
 * `ARCHIVE_EXTENSIONS`).
 */
const NAMES = /\.(?:whl|zip|tar|tgz|tbz2?|txz|tlz|tar\.(?:gz|bz2|xz|lzma|lz))$/i;

/** Whether a file is called like an archive. */
export function isNamedLikeArchive(path: string): boolean {
  return NAMES.test(path);
}

/** Whether a file that begins so could be an archive for pip or uv, which go by the content and not by the name. */
export function startsLikeArchive(head: Uint8Array): boolean {
  const view = Buffer.from(head.buffer, head.byteOffset, head.byteLength);
  const start = text(view.subarray(0, 16));
  return ZIP.test(start) || PACKED.test(start) || couldBeTar(view);
}

/** Whether Python takes a whole file for a zip, whatever comes before it. */
export function endsLikeZip(bytes: Uint8Array): boolean {
  return looksLikeZip(memorySource(bytes));
}

/**
 * Whether a less strict reader could find a project or package in an archive that was refused. Packed data, tables and
 * damaged zips of something else are no concern of an installer.
 *
 * @param isNamed it is called like an archive, so that what cannot be told of it counts
 * @param code why it was refused
 * @param unpacked how it begins when it is unpacked, as far as that was seen
 */
export function couldHoldProject(
  bytes: Uint8Array,
  isNamed: boolean,
  code: RefusalCode,
  unpacked: Uint8Array,
): boolean {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const start = text(view.subarray(0, 16));
  const isZip = ZIP.test(start) || endsLikeZip(view);
  // Both tell the names of what they hold as they are.
  if (isZip || couldBeTar(view)) return PROJECT_NAMES.test(text(view));
  if (!PACKED.test(start) && !isLzma(view)) return false;
  if (code.startsWith('tar-') && unpacked.length < BLOCK) return false;
  const first = unpacked.length < BLOCK ? startOfGzip(view) : Buffer.from(unpacked);
  return first === undefined ? isNamed : couldBeTar(first);
}
