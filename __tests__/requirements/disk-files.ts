import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Files } from '../../src/model/effects.js';

/** The disk as `Files`. */
export const diskFiles: Files = {
  realpath: (path) => realpathSync(path),
  stat: (path) => {
    const stat = statSync(path);
    return { isFile: stat.isFile(), isDirectory: stat.isDirectory(), size: stat.size };
  },
  read: (path) => readFileSync(path),
  list: (path) => readdirSync(path),
};

/** A new folder with these files in it; keys are paths with `/`. */
export function folderOf(contents: Readonly<Record<string, string | Uint8Array>>): string {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'depsec-requirements-')));
  for (const [name, content] of Object.entries(contents)) {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), content);
  }
  return root;
}
