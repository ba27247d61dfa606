import { dirname, isAbsolute, join, parse } from 'node:path';
import type { Files } from '../model/effects.js';

/** Folders that are looked at for one pattern; a project of more is not followed. */
const MAX_FOLDERS = 5000;
const MAX_DEPTH = 12;

function foldersIn(folder: string, files: Files): readonly string[] {
  try {
    return files.list(folder).filter((name) => files.stat(join(folder, name)).isDirectory);
  } catch {
    return [];
  }
}

function below(folder: string, files: Files, depth: number, found: string[]): string[] {
  found.push(folder);
  if (depth > MAX_DEPTH || found.length > MAX_FOLDERS) return found;
  for (const name of foldersIn(folder, files)) below(join(folder, name), files, depth + 1, found);
  return found;
}

function matcher(segment: string): RegExp {
  const source = segment
    .replace(/[.+^${}()|\\]/g, '\\$&')
    .replaceAll('*', '.*')
    .replaceAll('?', '.')
    .replaceAll('[!', '[^');
  try {
    return new RegExp(`^${source}$`);
  } catch {
    return /^/;
  }
}

function step(folders: readonly string[], segment: string, files: Files): string[] {
  if (segment === '..') return folders.map(dirname);
  if (segment === '**') return folders.flatMap((folder) => below(folder, files, 0, []));
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
