import { dirname, isAbsolute, join, parse } from 'node:path';
import type { Files } from '../model/effects.js';

/** Folders that are looked at for one pattern; a project of more is not followed. */
const MAX_FOLDERS = 5000;

function foldersIn(folder: string, files: Files): readonly string[] {
  try {
    return files.list(folder).filter((name) => files.stat(join(folder, name)).isDirectory);
  } catch {
    return [];
  }
}

function realOf(folder: string, files: Files): string {
  try {
    return files.realpath(folder);
  } catch {
    return folder;
  }
}

/** A folder and all below it, each once whatever links lead there. */
function below(folder: string, files: Files): string[] {
  const found = new Map([[realOf(folder, files), folder]]);
  for (const at of found.values())
    for (const name of foldersIn(at, files)) {
      const path = join(at, name);
      const real = realOf(path, files);
      if (found.size <= MAX_FOLDERS && !found.has(real)) found.set(real, path);
    }
  return [...found.values()];
}

/** In a class, a `]` that stands first is one of its letters. */
function matcher(segment: string): RegExp {
  const source = segment.replace(
    /\[(!?)([^][^\]]*)\]|[*?]|[.+^${}()|\\[\]]/g,
    (found, not?: string, letters?: string) => {
      if (letters !== undefined) return `[${not === '!' ? '^' : ''}${letters.replace(/[\\\]^[]/g, '\\$&')}]`;
      return found === '*' ? '.*' : found === '?' ? '.' : `\\${found}`;
    },
  );
  try {
    return new RegExp(`^${source}$`, 'su');
  } catch {
    return /^/;
  }
}

function step(folders: readonly string[], segment: string, files: Files): string[] {
  if (segment === '..') return folders.map(dirname);
  if (segment === '**') return folders.flatMap((folder) => below(folder, files));
  if (!/[*?[]/.test(segment)) return folders.map((folder) => join(folder, segment));
  const wanted = matcher(segment);
  return folders.flatMap((folder) =>
    foldersIn(folder, files)
      .filter((name) => wanted.test(name))
      .map((name) => join(folder, name)),
  );
}

/**
 * The folders a pattern of a workspace means, rather too many than too few.
 * @param from where a relative one starts
 * @returns undefined where it leads to more than are followed
 */
export function expandFolders(pattern: string, from: string, files: Files): readonly string[] | undefined {
  const segments = pattern.split(/[\\/]/).filter((segment) => segment !== '' && segment !== '.');
  let folders: readonly string[] = [isAbsolute(pattern) ? parse(pattern).root : from];
  for (const segment of segments) {
    folders = step(folders, segment, files);
    if (folders.length > MAX_FOLDERS) return undefined;
  }
  return folders;
}
