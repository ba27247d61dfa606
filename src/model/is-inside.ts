import { isAbsolute, relative, sep } from 'node:path';

/**
 * Whether `path` is the folder `root` or lies below it. Compares the texts only: both are absolute, with links
 * resolved where that matters.
 */
export function isInside(root: string, path: string): boolean {
  const way = relative(root, path);
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}
