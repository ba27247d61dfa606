import type { Container } from '../archive/entry.js';

/** The folder that everything of a container lies in; empty where there is none. */
export function onlyFolder({ entries }: Container): string {
  const tops = new Set(entries.map(({ path }) => path.slice(0, Math.max(0, path.indexOf('/')))));
  const [top = ''] = tops;
  return tops.size === 1 ? top : '';
}

/** What paths in a folder begin with: the folder and a slash, or nothing for the top. */
export function prefixOf(folder: string): string {
  return folder === '' ? '' : `${folder}/`;
}

/** The path before the last name of one, with its slash. */
export function parentOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1);
}
