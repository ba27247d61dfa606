import type { Files } from './effects.js';

type Look = Pick<Files, 'stat'>;

function look(path: string, files: Look): ReturnType<Look['stat']> | undefined {
  try {
    return files.stat(path);
  } catch {
    return undefined;
  }
}

/** Whether anything is there that may be looked at; links are followed. */
export function exists(path: string, files: Look): boolean {
  return look(path, files) !== undefined;
}

/** Whether a file is there. */
export function isFile(path: string, files: Look): boolean {
  return look(path, files)?.isFile === true;
}

/** Whether a folder is there. */
export function isFolder(path: string, files: Look): boolean {
  return look(path, files)?.isDirectory === true;
}
