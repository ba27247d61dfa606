import { createHash } from 'node:crypto';
import { createReadStream, readFileSync, statSync } from 'node:fs';
import type { FileAnswer } from '../../model/loopback.js';

/** The body of an answer: at once where it is small, otherwise as it is read. */
export type VerifiedBody =
  { readonly bytes: Buffer } | { readonly length: number; readonly stream: () => AsyncGenerator<Buffer> };

/** A file up to this size is read at once: opening a stream costs more than its bytes. */
const SMALL = 256 * 1024;
/** Bytes of small files that are kept, of those asked for last. */
const KEPT = 16 * 1024 * 1024;

function refuse({ onChanged }: FileAnswer): never {
  onChanged();
  throw new Error('the file is no longer the one that was read');
}

/** The last chunk is held back until all bytes are known to be those that were read. */
async function* unchanged(file: FileAnswer): AsyncGenerator<Buffer> {
  const hash = createHash('sha256');
  let held: Buffer | undefined;
  for await (const chunk of createReadStream(file.path) as AsyncIterable<Buffer>) {
    hash.update(chunk);
    if (held !== undefined) yield held;
    held = chunk;
  }
  if (hash.digest('hex') !== file.sha256) refuse(file);
  if (held !== undefined) yield held;
}

/**
 * Hands out files whose bytes are hashed on the way, so that nobody receives what was changed on disk after it was
 * judged. Small ones that matched are kept in memory, where nothing can change them, and are hashed only once.
 */
export function verifiedFiles(): (file: FileAnswer) => VerifiedBody {
  const kept = new Map<string, Buffer>();
  let size = 0;

  function keep(sha256: string, bytes: Buffer): void {
    kept.set(sha256, bytes);
    size += bytes.length;
    for (const [oldest, { length }] of kept) {
      if (size <= KEPT) return;
      kept.delete(oldest);
      size -= length;
    }
  }

  return (file) => {
    const known = kept.get(file.sha256);
    if (known !== undefined) {
      kept.delete(file.sha256);
      kept.set(file.sha256, known);
      return { bytes: known };
    }
    const { size: length } = statSync(file.path);
    if (length > SMALL) return { length, stream: () => unchanged(file) };
    const bytes = readFileSync(file.path);
    if (createHash('sha256').update(bytes).digest('hex') !== file.sha256) refuse(file);
    keep(file.sha256, bytes);
    return { bytes };
  };
}
