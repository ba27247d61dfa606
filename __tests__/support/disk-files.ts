import { mkdtempSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Files } from '../../src/model/effects.js';
import { writeFiles } from './write-files.js';

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

/** Writes a project into a folder of its own; keys are paths with `/`. */
export function makeProject(files: Readonly<Record<string, string | Uint8Array>>): string {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'depsec-test-')));
  writeFiles(root, files);
  return root;
}
