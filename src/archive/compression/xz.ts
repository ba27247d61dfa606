import xz from 'xz-decompress';
import type { ByteSource, OpenSpool } from '../../model/artifact.js';
import { checkTotal, type Limits } from '../limits.js';
import { ArchiveRefusal } from '../refusals.js';
import { readBytes } from '../source-bytes.js';
import { openSink, type Sink, type Unpacked } from './unpacked.js';
import { walkXz } from './xz-frame.js';

const MAGIC = Buffer.from([0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00]);
const PIECE = 64 * 1024;

/** True for the first bytes of xz. */
export function isXz(source: ByteSource): boolean {
  return source.size >= MAGIC.length && readBytes(source, 0, MAGIC.length, 'xz-corrupt').equals(MAGIC);
}

function packedStream(source: ByteSource): ReadableStream<Uint8Array> {
  let at = 0;
  return new ReadableStream<Uint8Array>({
    pull: (controller) => {
      const length = Math.min(PIECE, source.size - at);
      if (length > 0) controller.enqueue(source.read(at, length));
      else controller.close();
      at += length;
    },
  });
}

async function unpackTo(sink: Sink, source: ByteSource): Promise<void> {
  const unpacked = new xz.XzReadableStream(packedStream(source)).getReader();
  try {
    for (;;) {
      const { done, value } = await unpacked.read().catch(() => {
        throw new ArchiveRefusal('xz-corrupt');
      });
      if (done) return;
      sink.take(value);
    }
  } catch (error) {
    // A failed decoder has ended already; one that yields too much has to be stopped.
    await unpacked.cancel().catch(() => undefined);
    throw error;
  }
}

/**
 * Unpacks a file that is exactly one xz stream with CRC-32 or CRC-64 checks and a dictionary of at most 64 MiB;
 * several streams, padding and other filters are refused.
 */
export async function unxz(source: ByteSource, limits: Limits, openSpool: OpenSpool): Promise<Unpacked> {
  const size = walkXz(source);
  if (size > limits.slow) throw new ArchiveRefusal('too-large', undefined, `${size} bytes`);
  checkTotal(size, source.size, limits);
  const sink = openSink(source.size, size, limits, openSpool);
  try {
    await unpackTo(sink, source);
    const unpacked = sink.done();
    if (unpacked.size !== size) throw new ArchiveRefusal('xz-corrupt');
    return unpacked;
  } catch (error) {
    sink.close();
    throw error;
  }
}
