import { isAbsolute, relative, sep } from 'node:path';

/**
 * Whether `path` is the folder `root` or lies below it. Both are absolute; only the texts are compared, so resolve links
 * first where they matter.
 */
export function isInside(root: string, path: string): boolean {
  const way = relative(root, path);
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}
