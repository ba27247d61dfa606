import type { ByteSource } from '../model/artifact.js';
import { ArchiveRefusal, type RefusalCode } from './refusals.js';

/** Reads exactly `length` bytes, or refuses with `code` where the source is shorter. */
export function readBytes(source: ByteSource, offset: number, length: number, code: RefusalCode): Buffer {
  if (offset < 0 || length < 0 || offset + length > source.size) throw new ArchiveRefusal(code);
  const bytes = source.read(offset, length);
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/** A little-endian 64-bit number; refuses with `code` what a double cannot hold exactly. */
export function readSize64(bytes: Buffer, at: number, code: RefusalCode): number {
  const value = Number(bytes.readBigUInt64LE(at));
  if (!Number.isSafeInteger(value)) throw new ArchiveRefusal(code);
  return value;
}

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** Decodes a name; undefined when it is not UTF-8. */
export function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return utf8.decode(bytes);
  } catch {
    return undefined;
  }
}
