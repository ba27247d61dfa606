import { readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import type { Files } from '../model/effects.js';

/** The disk, for reading only. */
export const realFiles: Files = {
  realpath: (path) => realpathSync.native(path),
  stat: (path) => {
    const stats = statSync(path);
    return { isFile: stats.isFile(), isDirectory: stats.isDirectory(), size: stats.size };
  },
  read: (path) => readFileSync(path),
  list: (path) => readdirSync(path).sort(),
};
