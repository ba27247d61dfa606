import { posix } from 'node:path';
import type { Archive, Entry } from '../../archive/entry.js';
import { DEFAULT_LIMITS } from '../../archive/limits.js';
import type { Placement } from '../../archive/project/placements.js';
import { ArchiveRefusal } from '../../archive/refusals.js';
import type { SetupArguments } from '../../model/setup-arguments.js';
import { archiveOf, type Placed } from '../placed-files.js';
import { upwards } from './path-files.js';
import { placementsOf } from './project-placements.js';

/** Files as an installer would place them, and where they lie. */
export interface Moved {
  readonly archive: Archive;
  /** The path that a file has in the artifact. */
  readonly within: (file: string) => string;
}

/** Files that come to lie somewhere together. */
type Group = readonly (readonly [path: string, file: Placed])[];

interface Target {
  readonly to: string;
  readonly isFlat: boolean;
  readonly files: [path: string, file: Placed][];
}

/** Where each folder or file is put: targets by what they are told of, each place once. */
function targetsOf(told: readonly Placement[]): ReadonlyMap<string, ReadonlyMap<string, Target>> {
  const targets = new Map<string, Map<string, Target>>();
  for (const { from, to, isFlat = false, text } of told) {
    if (text !== undefined) continue;
    const own = targets.get(from) ?? new Map<string, Target>();
    const key = `${String(isFlat)} ${to}`;
    if (!own.has(key)) own.set(key, { to, isFlat, files: [] });
    targets.set(from, own);
  }
  return targets;
}

/**
 * The files of each placement, and where they come to lie.
 * @throws ArchiveRefusal where it would be more files than an archive may hold
 */
function placedFiles(archive: Archive, told: readonly Placement[]): readonly Group[] {
  const targets = targetsOf(told);
  let count = 0;
  for (const entry of targets.size === 0 ? [] : archive.entries)
    for (const from of upwards(entry.path))
      for (const { to, isFlat, files } of targets.get(from)?.values() ?? []) {
        const rest = from === '' ? entry.path : entry.path.slice(from.length + 1);
        if (isFlat && (rest.includes('/') || rest === 'setup.py')) continue;
        files.push([posix.join(to, rest), { container: archive, entry }]);
        count += 1;
        if (count > DEFAULT_LIMITS.entries) throw new ArchiveRefusal('too-many-entries');
      }
  return [...targets.values()].flatMap((own) => [...own.values()].map(({ files }) => files));
}

/** A file that a build makes from a setting; findings in it name the file with the setting. */
function madeFile(archive: Archive, from: string, text: string): Placed {
  const path = archive.entries.find((one) => one.path === from)?.path ?? archive.entries[0]?.path ?? from;
  const bytes = Buffer.from(text);
  const entry = { path, size: bytes.length };
  const head = (_: Entry, length: number): Uint8Array => bytes.subarray(0, length);
  return { container: { entries: [entry], read: () => bytes, head }, entry };
}

function madeFiles(archive: Archive, told: readonly Placement[]): readonly Group[] {
  return told.flatMap(({ from, to, text }) =>
    text === undefined ? [] : [[[to, madeFile(archive, from, text)] as const]],
  );
}

/**
 * Trees that are read because two files would end up in the same place; back ends that are not in use may be
 * configured for one.
 */
const TREES = 16;

/** Whether none of these files would take the place of another one in a tree. */
function hasRoom(tree: ReadonlyMap<string, Placed>, files: Group): boolean {
  return files.every(([path, { entry }]) => (tree.get(path)?.entry ?? entry) === entry);
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
  const trees: Map<string, Placed>[] = [];
  const told = placementsOf(archive, folder, setups);
  for (const files of [...placedFiles(archive, told), ...madeFiles(archive, told)]) {
    let tree = trees.find((one) => hasRoom(one, files));
    if (tree === undefined) {
      if (trees.length === TREES) throw new ArchiveRefusal('too-many-entries');
      tree = new Map<string, Placed>();
      trees.push(tree);
    }
    for (const [path, file] of files) tree.set(path, file);
  }
  return trees
    .filter((tree) => tree.size > 0)
    .map((tree) => ({
      archive: archiveOf('wheel', tree),
      within: (file) => tree.get(file)?.entry.path ?? file,
    }));
}
