import { constants, inflateRawSync, type InflateRaw } from 'node:zlib';

/** Why bytes did not unpack to what was promised. */
export type InflateFault = 'corrupt' | 'longer' | 'shorter' | 'trailing';

/** Deflate cannot pack tighter than 1032 to one. */
const DENSEST = 1032;

/** False when `packed` bytes of deflate cannot unpack to `size`. */
export function canInflateTo(size: number, packed: number): boolean {
  return size <= (packed + 1) * DENSEST;
}

/**
 * Unpacks raw deflate (RFC 1951) to exactly `size` bytes, using up all of `packed`.
 * Never holds more than `size` + 1 bytes of output, and allocates nothing for a size the input cannot reach.
 */
export function inflateExactly(packed: Uint8Array, size: number): Uint8Array | InflateFault {
  if (!canInflateTo(size, packed.length)) return 'shorter';
  try {
    const { buffer, engine } = inflateRawSync(packed, {
      info: true,
      maxOutputLength: Math.max(1, size),
      chunkSize: Math.max(constants.Z_MIN_CHUNK, size + 1),
    }) as unknown as { buffer: Buffer; engine: InflateRaw };
    if (engine.bytesWritten !== packed.length) return 'trailing';
    if (buffer.length !== size) return buffer.length < size ? 'shorter' : 'longer';
    return buffer;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE' ? 'longer' : 'corrupt';
  }
}

/** What the beginning of raw deflate unpacks to, as far as it goes; empty when it is damaged. */
export function inflateStart(packed: Uint8Array): Uint8Array {
  try {
    return inflateRawSync(packed, { finishFlush: constants.Z_SYNC_FLUSH });
  } catch {
    return new Uint8Array();
  }
}
