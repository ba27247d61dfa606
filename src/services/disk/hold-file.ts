import { createHash } from 'node:crypto';
import { memorySource } from '../../archive/memory-source.js';
import type { ByteSource, OpenSpool } from '../../model/artifact.js';
import { openFile } from './open-file.js';

/** The bytes of a file as they were at one time, whatever becomes of the file. `close` frees their place. */
export interface HeldFile extends ByteSource {
  /** Of exactly these bytes. */
  readonly sha256: string;
  close(): void;
}

/** Larger files are copied into a spool, piece by piece. */
const IN_MEMORY = 64 * 1024 * 1024;
const PIECE = 1024 * 1024;

const nothing = (): void => undefined;

function toSpool(file: ByteSource, openSpool: OpenSpool): HeldFile {
  const spool = openSpool();
  try {
    const hash = createHash('sha256');
    for (let at = 0; at < file.size; at += PIECE) {
      const piece = file.read(at, Math.min(PIECE, file.size - at));
      hash.update(piece);
      spool.append(piece);
    }
    const close = (): void => {
      spool.close();
    };
    const read = (offset: number, length: number): Uint8Array => spool.read(offset, length);
    return { size: file.size, read, sha256: hash.digest('hex'), close };
  } catch (error) {
    spool.close();
    throw error;
  }
}

/**
 * Takes hold of a file, so that what is hashed and what is read later are the same bytes even where somebody writes to
 * the file in between.
 * @throws as reading does; RangeError when the file becomes shorter meanwhile
 */
export function holdFile(path: string, openSpool: OpenSpool, inMemory = IN_MEMORY): HeldFile {
  const file = openFile(path);
  try {
    if (file.size > inMemory) return toSpool(file, openSpool);
    const bytes = file.read(0, file.size);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    return { ...memorySource(bytes), sha256, close: nothing };
  } finally {
    file.close();
  }
}
