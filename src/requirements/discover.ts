import { join } from 'node:path';
import type { Files } from '../model/effects.js';
import { isLockName } from './lock-formats.js';

function isFile(path: string, files: Files): boolean {
  try {
    return files.stat(path).isFile;
  } catch {
    return false;
  }
}

function entriesOf(folder: string, files: Files): readonly string[] {
  try {
    return files.list(folder);
  } catch {
    return [];
  }
}

/**
 * The requirement files of a project that names none: `requirements*.txt`, `requirements/*.txt` and locks directly under the
 * root, sorted, relative to it with `/`. Each is meant to be resolved on its own.
 */
export function discoverRequirements(root: string, files: Files): string[] {
  const direct = entriesOf(root, files).filter(
    (name) => /^requirements.*\.txt$/s.test(name) || isLockName(name),
  );
  const nested = entriesOf(join(root, 'requirements'), files)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => `requirements/${name}`);
  return [...direct, ...nested].filter((name) => isFile(join(root, name), files)).sort();
}
