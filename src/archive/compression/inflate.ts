import { constants, createInflateRaw, inflateRawSync, type InflateRaw } from 'node:zlib';

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

/** Bytes handed to the inflater, and out of it, at a time. */
const PIECE = 256 * 1024;

/**
 * Unpacks `length` bytes of raw deflate piece by piece and never holds more than a piece of either. `read` yields
 * packed bytes by their place; `take` gets the unpacked ones and returns false to have no more of them.
 */
export function inflatePieces(
  length: number,
  read: (offset: number, length: number) => Uint8Array,
  take: (piece: Uint8Array) => boolean,
): Promise<InflateFault | undefined> {
  return new Promise((resolve, reject) => {
    const engine = createInflateRaw({ chunkSize: PIECE });
    const guard = (work: () => void): void => {
      try {
        work();
      } catch (error) {
        engine.destroy();
        reject(error instanceof Error ? error : new Error(String(error)));
      }
    };
    const finish = (fault?: InflateFault): void => {
      engine.destroy();
      resolve(fault);
    };
    const feed = (from: number): void => {
      const size = Math.min(PIECE, length - from);
      if (size === 0) engine.end();
      else
        engine.write(read(from, size), (error) => {
          if (!error)
            guard(() => {
              feed(from + size);
            });
        });
    };
    engine.on('error', () => {
      finish('corrupt');
    });
    engine.on('end', () => {
      finish(engine.bytesWritten === length ? undefined : 'trailing');
    });
    engine.on('data', (piece: Buffer) => {
      guard(() => {
        if (!engine.destroyed && !take(piece)) finish('longer');
      });
    });
    guard(() => {
      feed(0);
    });
  });
}

/** Packed bytes to start with when only the first bytes of a file are wanted. */
export const FIRST_PACKED = 16 * 1024;

/** The first `length` bytes that raw deflate unpacks to, or undefined when it takes the whole to tell. */
export function inflateHead(packed: Uint8Array, length: number): Uint8Array | undefined {
  try {
    const bytes = inflateRawSync(packed.subarray(0, FIRST_PACKED), { finishFlush: constants.Z_SYNC_FLUSH });
    return bytes.length >= length ? bytes.subarray(0, length) : undefined;
  } catch {
    return undefined;
  }
}
