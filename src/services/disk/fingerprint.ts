import { createHash } from 'node:crypto';
import { createReadStream, statSync } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import type { Fingerprint } from '../../model/effects.js';
import { hashFolder } from './open-folder.js';
import { openRegular } from './regular-file.js';

/** Hash and size of a file, read in pieces, or of a folder. Undefined when it cannot be read. */
export async function fingerprint(path: string): Promise<Fingerprint | undefined> {
  try {
    const stats = statSync(path);
    if (stats.isDirectory()) return hashFolder(path);
    const hash = createHash('sha256');
    await pipeline(createReadStream('', { fd: openRegular(path) }), hash);
    return { sha256: hash.digest('hex'), size: stats.size };
  } catch {
    return undefined;
  }
}
