import type { ByteSource, OpenSpool, Spool } from '../../model/artifact.js';
import { checkTotal, type Limits } from '../limits.js';
import { memorySpool } from '../memory-source.js';
import { ArchiveRefusal } from '../refusals.js';

/** What a file unpacked to. `close` frees the place it lies in. */
export type Unpacked = ByteSource & Pick<Spool, 'close'>;

/** Takes unpacked bytes whose number is not known beforehand. */
export interface Sink {
  /** Refuses what is more than the limits allow. Keeps no hold of the piece. */
  take(piece: Uint8Array): void;
  /** Everything that was taken. */
  done(): Unpacked;
  close(): void;
}

/**
 * Keeps bytes in memory as long as they are few, then in a spool.
 * @param packed bytes they come from
 * @param most bytes that are taken at all
 */
export function openSink(packed: number, most: number, limits: Limits, openSpool: OpenSpool): Sink {
  let spool = limits.memory > 0 ? memorySpool() : openSpool();
  let isInMemory = limits.memory > 0;
  return {
    take: (piece) => {
      const size = spool.size + piece.length;
      if (size > Math.min(most, limits.spool))
        throw new ArchiveRefusal('too-large', undefined, `${size} bytes`);
      checkTotal(size, packed, limits);
      if (isInMemory && size > limits.memory) {
        const onDisk = openSpool();
        if (spool.size > 0) onDisk.append(spool.read(0, spool.size));
        spool.close();
        [spool, isInMemory] = [onDisk, false];
      }
      spool.append(isInMemory ? piece.slice() : piece);
    },
    done: () => spool,
    close: () => {
      spool.close();
    },
  };
}
