import { posix } from 'node:path';
import { parse } from 'smol-toml';
import { isUsual, placements, type Placement } from '../archive/placements.js';
import type { Archive, Entry } from '../archive/entry.js';
import { mapPackage, TESTS } from '../analysis/reading/package-map.js';
import { DEFAULT_LIMITS } from '../archive/limits.js';
import { ArchiveRefusal } from '../archive/refusals.js';
import type { Table } from '../archive/tables.js';
import { entryPlacements } from './entry-points.js';
import { pathPlacements, upwards } from './path-files.js';

/** Files as an installer would place them, and where they lie. */
export interface Moved {
  readonly archive: Archive;
  /** The path that a file has in the artifact. */
  readonly within: (file: string) => string;
}

/** Reads the text of a file; empty where it is not there. */
function textsOf(archive: Archive): (path: string) => string {
  const entries = new Map(archive.entries.map((entry) => [entry.path, entry]));
  return (path) => {
    const entry = entries.get(path);
    try {
      return entry === undefined ? '' : Buffer.from(archive.read(entry)).toString('utf8');
    } catch (error) {
      // What cannot be read is told of by whoever reads the whole.
      if (error instanceof ArchiveRefusal) return '';
      throw error;
    }
  };
}

function tomlOf(text: string): Table {
  try {
    return parse(text);
  } catch {
    return {};
  }
}

/** setuptools installs what an earlier build left there. */
const LEFT = /^build\/lib(?:\.[^/]+)?(?=\/)/;

function ofLeftovers(archive: Archive, top: string): Placement[] {
  const found = archive.entries.flatMap(({ path }) => LEFT.exec(path.slice(top.length))?.[0] ?? []);
  return [...new Set(found)].map((from) => ({ from, to: '' }));
}

/** They are read wherever they lie, and so say nothing of the folder that they lie in. */
const ANYWHERE = /(?:^|\/)(?:__main__|conftest|sitecustomize|usercustomize)\.py$/;

interface Unread {
  readonly isUnread: (path: string) => boolean;
  /** Of a folder its uppermost modules decide. */
  readonly isUnreadFolder: (path: string) => boolean;
}

/** What is taken not to run where it lies. Tests are no package of anybody's, also where they are installed. */
function unreadOf({ kind, entries }: Archive, folder: string): Unread {
  const paths = entries.map(({ path }) => path);
  const files = mapPackage({ kind, paths, folder, backendPath: [] }).entries;
  const unread = new Set(files.filter(({ reach }) => reach === 'never').map(({ path }) => path));
  const uppermost = new Map<string, { depth: number; isUnread: boolean }>();
  const inside = folder === '' ? 0 : folder.length + 1;
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
  return {
    isUnread: (path) => unread.has(path),
    isUnreadFolder: (path) => uppermost.get(path)?.isUnread === true,
  };
}

function placementsOf(archive: Archive, folder: string): readonly Placement[] {
  const root = archive.kind === 'wheel' ? '' : folder;
  const top = root === '' ? '' : `${root}/`;
  const read = textsOf(archive);
  const { isUnread, isUnreadFolder } = unreadOf(archive, root);
  const pyproject = tomlOf(read(`${top}pyproject.toml`));
  const paths = [
    ...pathPlacements(archive, root, read),
    ...entryPlacements(archive, top, { read, isUnread }, pyproject),
  ];
  if (archive.kind === 'wheel') return paths;
  const told = placements(pyproject, read(`${top}setup.cfg`), tomlOf(read(`${top}hatch.toml`)));
  const own = [...told, ...ofLeftovers(archive, top)]
    .map((one) => ({ ...one, usual: isUsual(one), from: one.from === '' ? root : `${top}${one.from}` }))
    .filter(({ usual, from, to }) => !usual || (to !== '' && isUnreadFolder(from)));
  return [...paths, ...own];
}

type Placed = readonly (readonly [path: string, entry: Entry])[];

/**
 * The files of each placement, and where they come to lie.
 * @throws ArchiveRefusal where it would be more files than an archive may hold
 */
function placedFiles(archive: Archive, told: readonly Placement[]): readonly Placed[] {
  const places = new Map<string, Map<string, { to: string; isFlat: boolean; files: [string, Entry][] }>>();
  for (const { from, to, isFlat = false } of told) {
    const own =
      places.get(from) ?? new Map<string, { to: string; isFlat: boolean; files: [string, Entry][] }>();
    const key = `${String(isFlat)} ${to}`;
    own.set(key, own.get(key) ?? { to, isFlat, files: [] });
    places.set(from, own);
  }
  let count = 0;
  for (const entry of places.size === 0 ? [] : archive.entries)
    for (const from of upwards(entry.path))
      for (const { to, isFlat, files } of places.get(from)?.values() ?? []) {
        const rest = from === '' ? entry.path : entry.path.slice(from.length + 1);
        if (isFlat && (rest.includes('/') || rest === 'setup.py')) continue;
        files.push([posix.join(to, rest), entry]);
        count += 1;
        if (count > DEFAULT_LIMITS.entries) throw new ArchiveRefusal('too-many-entries');
      }
  return [...places.values()].flatMap((own) => [...own.values()].map(({ files }) => files));
}

/** Trees that are read because two files would lie in the same place; back ends that are not in use may be told of one. */
const TREES = 16;

function asMoved(archive: Archive, originals: ReadonlyMap<string, Entry>): Moved {
  const of = (entry: Entry): Entry => originals.get(entry.path) ?? entry;
  return {
    archive: {
      kind: 'wheel',
      entries: [...originals].map(([path, entry]) => ({ ...entry, path })),
      read: (entry) => archive.read(of(entry)),
      head: (entry, length) => archive.head(of(entry), length),
      close: () => undefined,
    },
    within: (file) => originals.get(file)?.path ?? file,
  };
}

/**
 * What an installer, or Python, comes upon elsewhere than where it lies. Which of two files wins a place is the installer's choice:
 * each is read, in a tree of its own.
 *
 * @throws ArchiveRefusal where it would be more files than an archive may hold, or more trees than anybody needs
 */
export function movedFiles(archive: Archive, folder: string): readonly Moved[] {
  const trees: Map<string, Entry>[] = [];
  for (const files of placedFiles(archive, placementsOf(archive, folder))) {
    let tree = trees.find((one) => files.every(([to, entry]) => (one.get(to) ?? entry) === entry));
    if (tree === undefined) {
      if (trees.length === TREES) throw new ArchiveRefusal('too-many-entries');
      tree = new Map<string, Entry>();
      trees.push(tree);
    }
    for (const [to, entry] of files) tree.set(to, entry);
  }
  return trees.filter((tree) => tree.size > 0).map((tree) => asMoved(archive, tree));
}
