import { mapPackage, TESTS } from '../../analysis/reading/package-map.js';
import type { Archive } from '../../archive/entry.js';
import { prefixOf } from '../folder-paths.js';
import { upwards } from './path-files.js';

/** They are read wherever they lie, and so say nothing of the folder that they lie in. */
const ANYWHERE = /(?:^|\/)(?:__main__|conftest|sitecustomize|usercustomize)\.py$/;

/** What is taken not to run where it lies. */
export interface Unread {
  /** Of a file. */
  readonly isUnread: (path: string) => boolean;
  /** Of a folder its uppermost modules decide. */
  readonly isUnreadFolder: (path: string) => boolean;
  /** The folders at the top of the project that hold such files, without tests. */
  readonly folders: readonly string[];
}

/** Sorts the files of an archive. Tests are no package of anybody's, also where they are installed. */
export function unreadOf({ kind, entries }: Archive, folder: string): Unread {
  const paths = entries.map(({ path }) => path);
  const files = mapPackage({ kind, paths, folder, backendPath: [] }).entries;
  const unread = new Set(files.filter(({ reach }) => reach === 'never').map(({ path }) => path));
  const uppermost = new Map<string, { depth: number; isUnread: boolean }>();
  const inside = prefixOf(folder).length;
  for (const { path } of files) {
    if (ANYWHERE.test(path) || TESTS.test(path.slice(inside))) continue;
    const depth = path.split('/').length;
    for (const from of upwards(path)) {
      const known = uppermost.get(from);
      if (known === undefined || depth < known.depth)
        uppermost.set(from, { depth, isUnread: unread.has(path) });
      else if (depth === known.depth && unread.has(path)) known.isUnread = true;
    }
  }
  const folders = [...unread]
    .map((path) => path.slice(inside))
    .filter((path) => path.includes('/') && !TESTS.test(path) && !ANYWHERE.test(path))
    .map((path) => path.slice(0, path.indexOf('/')));
  return {
    isUnread: (path) => unread.has(path),
    isUnreadFolder: (path) => uppermost.get(path)?.isUnread === true,
    folders: [...new Set(folders)],
  };
}
