import type { Files } from './effects.js';

type Look = Pick<Files, 'stat'>;

function look(path: string, files: Look): ReturnType<Look['stat']> | undefined {
  try {
    return files.stat(path);
  } catch {
    return undefined;
  }
}

/** Whether there is anything at a path that can be accessed. Follows links, as do the functions below. */
export function exists(path: string, files: Look): boolean {
  return look(path, files) !== undefined;
}

/** Whether there is a file at a path. */
export function isFile(path: string, files: Look): boolean {
  return look(path, files)?.isFile === true;
}

/** Whether there is a folder at a path. */
export function isFolder(path: string, files: Look): boolean {
  return look(path, files)?.isDirectory === true;
}
