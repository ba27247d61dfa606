import { join, relative, sep } from 'node:path';
import type { PackedFile } from '../../archive/write-tar.js';
import type { Files } from '../../model/effects.js';
import { isFile } from '../../model/file-presence.js';
import { isInside } from '../../model/is-inside.js';

/** The files of a project folder, read once. */
export interface ProjectTree {
  /** Sorted by path. */
  readonly files: readonly PackedFile[];
  /** Folders and links that are no part of what was read and that a build might have looked into. */
  readonly leftOut: readonly string[];
}

/** A folder that is more than a project. `message` says by what. */
export class TreeTooLarge extends Error {}

const MAX_BYTES = 512 * 1024 * 1024;
const MAX_FILES = 50_000;
const MAX_DEPTH = 60;

/** Records of version control and caches: no build reads them, or it had to find out again what they say. */
const UNREAD = new Set([
  '.git',
  '.hg',
  '.svn',
  '.bzr',
  '__pycache__',
  '.mypy_cache',
  '.pytest_cache',
  '.ruff_cache',
]);
/** Other people's code beside the project. */
const FOREIGN = new Set(['node_modules', '.tox', '.nox']);

interface Walk {
  readonly root: string;
  readonly files: Files;
  readonly found: PackedFile[];
  readonly leftOut: string[];
  size: number;
}

function isEnvironment(folder: string, files: Files): boolean {
  return isFile(join(folder, 'pyvenv.cfg'), files);
}

/** Where an entry really is and what it is; undefined for a link that leads nowhere. */
function look(
  path: string,
  files: Files,
): { real: string; isFile: boolean; isDirectory: boolean; size: number } | undefined {
  try {
    const real = files.realpath(path);
    return { real, ...files.stat(real) };
  } catch {
    return undefined;
  }
}

function addFile(path: string, real: string, size: number, walk: Walk): void {
  walk.size += size;
  if (walk.size > MAX_BYTES) throw new TreeTooLarge(`more than ${MAX_BYTES / 1024 / 1024} MiB`);
  if (walk.found.length >= MAX_FILES) throw new TreeTooLarge(`more than ${MAX_FILES} files`);
  walk.found.push({ path, bytes: walk.files.read(real) });
}

function visit(folder: string, depth: number, walk: Walk): void {
  if (depth > MAX_DEPTH) throw new TreeTooLarge(`folders more than ${MAX_DEPTH} deep`);
  for (const name of walk.files.list(folder)) {
    if (UNREAD.has(name)) continue;
    const path = join(folder, name);
    const shown = relative(walk.root, path).split(sep).join('/');
    const found = look(path, walk.files);
    const isLink = found?.real !== path;
    if (found?.isFile === true && isInside(walk.root, found.real))
      addFile(shown, found.real, found.size, walk);
    else if (found?.isDirectory !== true || isLink || FOREIGN.has(name) || isEnvironment(path, walk.files))
      walk.leftOut.push(shown);
    else visit(path, depth + 1, walk);
  }
}

/**
 * Reads the folder of a project: what is packed, judged and, should it come to that, built. Links to files inside are
 * followed; links to folders and to anything outside, virtual environments and `node_modules` are left out.
 *
 * @param root absolute, every link resolved
 * @throws TreeTooLarge
 */
export function readTree(root: string, files: Files): ProjectTree {
  const walk: Walk = { root, files, found: [], leftOut: [], size: 0 };
  visit(root, 0, walk);
  const order = (a: PackedFile, b: PackedFile): number => (a.path < b.path ? -1 : 1);
  return { files: walk.found.sort(order), leftOut: walk.leftOut };
}

/** True when both hold the same files with the same bytes. */
export function isSameTree(one: ProjectTree, other: ProjectTree): boolean {
  return (
    one.files.length === other.files.length &&
    one.files.every(({ path, bytes }, at) => {
      const same = other.files[at];
      return same?.path === path && Buffer.compare(same.bytes, bytes) === 0;
    })
  );
}
