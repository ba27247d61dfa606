import { gunzipSync, gzipSync, inflateRawSync } from 'node:zlib';
import { memorySource } from '../archive/memory-source.js';
import type { ByteSource } from '../model/artifact.js';

/** No gzip is unpacked to more bytes than these: what goes in is whole in memory. */
const MOST_UNPACKED = 300_000_000;

/** Where the tar ends for readers that stop at the first empty block (POSIX ustar). */
function tarEnd(tar: Uint8Array): number {
  const view = Buffer.from(tar.buffer, tar.byteOffset, tar.byteLength);
  let at = 0;
  while (at + 512 <= view.length && view[at] !== 0) {
    const size = parseInt(view.toString('latin1', at + 124, at + 136), 8);
    if (Number.isNaN(size)) return at;
    at += 512 + Math.ceil(size / 512) * 512;
  }
  return Math.min(at, view.length);
}

/** Unpacks every member, or the first one when what follows it is none (RFC 1952). */
function unpackMembers(bytes: Uint8Array): Buffer {
  const limits = { maxOutputLength: MOST_UNPACKED };
  try {
    return gunzipSync(bytes, limits);
  } catch {
    const flags = bytes[3] ?? 0;
    let at = (flags & 4) === 0 ? 10 : 12 + (bytes[10] ?? 0) + (bytes[11] ?? 0) * 256;
    for (const text of [8, 16]) if ((flags & text) !== 0) at = bytes.indexOf(0, at) + 1;
    return inflateRawSync(bytes.subarray((flags & 2) === 0 ? at : at + 2), limits);
  }
}

/** One gzip member with one tar in it: what lenient readers get of either, what follows left out. */
export function asOneMember(source: ByteSource): ByteSource {
  const unpacked = unpackMembers(source.read(0, source.size));
  const tar = Buffer.concat([unpacked.subarray(0, tarEnd(unpacked)), Buffer.alloc(1024)]);
  return memorySource(gzipSync(tar, { level: 1 }));
}
