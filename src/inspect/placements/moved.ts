import { posix } from 'node:path';
import type { Archive, Entry } from '../../archive/entry.js';
import { DEFAULT_LIMITS } from '../../archive/limits.js';
import type { Placement } from '../../archive/project/placements.js';
import { ArchiveRefusal } from '../../archive/refusals.js';
import type { SetupArguments } from '../../model/setup-arguments.js';
import { upwards } from './path-files.js';
import { placementsOf } from './project-placements.js';

/** Files as an installer would place them, and where they lie. */
export interface Moved {
  readonly archive: Archive;
  /** The path that a file has in the artifact. */
  readonly within: (file: string) => string;
}

type Placed = readonly (readonly [path: string, entry: Entry])[];

/**
 * The files of each placement, and where they come to lie.
 * @throws ArchiveRefusal where it would be more files than an archive may hold
 */
function placedFiles(archive: Archive, told: readonly Placement[]): readonly Placed[] {
  const places = new Map<string, Map<string, { to: string; isFlat: boolean; files: [string, Entry][] }>>();
  for (const { from, to, isFlat = false } of told.filter(({ text }) => text === undefined)) {
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

/** Texts of files that a build makes, by the entries made up for them. */
const MADE = new WeakMap<Entry, Uint8Array>();

/** Files that a build makes from settings; findings in one name the file with the setting. */
function madeFiles(archive: Archive, told: readonly Placement[]): readonly Placed[] {
  return told.flatMap(({ from, to, text }) => {
    if (text === undefined) return [];
    const bytes = Buffer.from(text);
    const path = archive.entries.find((one) => one.path === from)?.path ?? archive.entries[0]?.path ?? from;
    const entry = { path, size: bytes.length };
    MADE.set(entry, bytes);
    return [[[to, entry] as const]];
  });
}

/**
 * Trees that are read because two files would end up in the same place; back ends that are not in use may be
 * configured for one.
 */
const TREES = 16;

function asMoved(archive: Archive, originals: ReadonlyMap<string, Entry>): Moved {
  const of = (entry: Entry): Entry => originals.get(entry.path) ?? entry;
  return {
    archive: {
      kind: 'wheel',
      entries: [...originals].map(([path, entry]) => ({ ...entry, path })),
      read: (entry) => MADE.get(of(entry)) ?? archive.read(of(entry)),
      head: (entry, length) => MADE.get(of(entry))?.subarray(0, length) ?? archive.head(of(entry), length),
      close: () => undefined,
    },
    within: (file) => originals.get(file)?.path ?? file,
  };
}

/**
 * What an installer, or Python, finds elsewhere than where it lies in the archive. Which of two files wins a place is
 * the installer's choice: each is read, in a tree of its own.
 * @param setups what code that builds it told
 * @throws ArchiveRefusal where it would be more files than an archive may hold, or more trees than anybody needs
 */
export function movedFiles(
  archive: Archive,
  folder: string,
  setups: readonly SetupArguments[] = [],
): readonly Moved[] {
  const trees: Map<string, Entry>[] = [];
  const told = placementsOf(archive, folder, setups);
  for (const files of [...placedFiles(archive, told), ...madeFiles(archive, told)]) {
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
