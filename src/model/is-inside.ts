import { isAbsolute, relative, sep } from 'node:path';

/** Is `path` the folder `root`, or anything below it? By their words: both absolute, links resolved where that matters. */
export function isInside(root: string, path: string): boolean {
  const way = relative(root, path);
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}
