import { randomBytes } from 'node:crypto';
import { closeSync, openSync, readSync, unlinkSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import type { Spool } from '../../model/artifact.js';

/**
 * A spool in a file of `folder`. Where the system allows it the file has no name from the start, so that a killed
 * process leaves nothing behind; elsewhere `close` removes it.
 */
export function openSpoolFile(folder: string): Spool {
  const path = join(folder, `spool-${randomBytes(8).toString('hex')}`);
  const handle = openSync(path, 'wx+', 0o600);
  const isNamed = process.platform === 'win32';
  if (!isNamed) unlinkSync(path);
  let size = 0;
  return {
    get size() {
      return size;
    },
    append(bytes) {
      let done = 0;
      while (done < bytes.length) done += writeSync(handle, bytes, done, bytes.length - done, size + done);
      size += done;
    },
    read(offset, length) {
      if (offset < 0 || length < 0 || offset + length > size) throw new RangeError('outside the spool');
      const bytes = new Uint8Array(length);
      let done = 0;
      while (done < length) {
        const count = readSync(handle, bytes, done, length - done, offset + done);
        if (count === 0) throw new RangeError('the spool became shorter while it was read');
        done += count;
      }
      return bytes;
    },
    close() {
      closeSync(handle);
      if (isNamed) unlinkSync(path);
    },
  };
}
