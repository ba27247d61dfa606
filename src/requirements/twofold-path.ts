import { dirname, resolve } from 'node:path';
import type { Files } from '../model/effects.js';

/** Where the system finds a path: what goes up from a link goes up from where that leads. */
export function followed(from: string, to: string, files: Files): string {
  return to.split('/').reduce(
    (at, part) => {
      if (part !== '..') return resolve(at, part);
      try {
        return dirname(files.realpath(at));
      } catch {
        return dirname(at);
      }
    },
    resolve(from, to.startsWith('/') ? '/' : '.'),
  );
}

/**
 * True for a path that leads to two places: some tools leave it to the system, others have a `..` take away the word in
 * front of it, link or not, and their versions differ. What was read need not be what is used then.
 */
export function isTwofoldPath(from: string, to: string, files: Files): boolean {
  const [asked, counted] = [followed(from, to, files), resolve(from, to)];
  if (asked === counted) return false;
  try {
    return files.realpath(asked) !== files.realpath(counted);
  } catch {
    return false;
  }
}

/** What is said of such a path. */
export const TWOFOLD = {
  what: 'goes up from a link, so that installers differ in where it leads',
  fix: 'Name the place without going up from a link.',
};
