import { closeSync, fstatSync, readSync } from 'node:fs';
import type { ByteSource } from '../../model/artifact.js';
import { openRegular } from './regular-file.js';

/** Random access to a file on disk. Close it when done. */
export function openFile(path: string): ByteSource & { close(): void } {
  const handle = openRegular(path);
  const { size } = fstatSync(handle);
  return {
    size,
    read(offset, length) {
      if (offset < 0 || length < 0 || offset + length > size) throw new RangeError('outside the file');
      const bytes = new Uint8Array(length);
      let done = 0;
      while (done < length) {
        const count = readSync(handle, bytes, done, length - done, offset + done);
        if (count === 0) throw new RangeError('the file became shorter while it was read');
        done += count;
      }
      return bytes;
    },
    close: () => {
      closeSync(handle);
    },
  };
}
