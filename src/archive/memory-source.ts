import type { ByteSource, Spool } from '../model/artifact.js';

/** Random access to bytes in memory. */
export function memorySource(bytes: Uint8Array): ByteSource {
  return {
    size: bytes.length,
    read(offset, length) {
      if (offset < 0 || length < 0 || offset + length > bytes.length)
        throw new RangeError('outside the source');
      return bytes.subarray(offset, offset + length);
    },
  };
}

/** A spool that holds everything in memory, for those who have no disk to offer. */
export function memorySpool(): Spool {
  let pieces: Uint8Array[] = [];
  let size = 0;
  return {
    get size() {
      return size;
    },
    append(bytes) {
      pieces.push(bytes);
      size += bytes.length;
    },
    read(offset, length) {
      if (pieces.length > 1) pieces = [Buffer.concat(pieces)];
      return memorySource(pieces[0] ?? new Uint8Array(0)).read(offset, length);
    },
    close() {
      pieces = [];
      size = 0;
    },
  };
}
