import { join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Files } from '../model/effects.js';
import { isFile } from '../model/file-presence.js';
import { isInside } from '../model/is-inside.js';
import type { DirectSource, Origin } from '../model/requirement.js';
import { printable } from './problem.js';

/** What the user lets requirement files name beside releases of an index. */
export interface DirectPlace {
  /** The audited tree, absolute, every link resolved; relative paths start here, as pip's start where it runs. */
  readonly root: string;
  readonly files: Files;
  /** `--allow-vcs`. */
  readonly allowVcs: boolean;
}

/** A place that was found, or why it can't be used. */
export type FoundPlace =
  | { readonly source: DirectSource; readonly shown: string }
  | { readonly problem: string; readonly fix: string; readonly isMissing?: true };

/** A place in a file is named by its line, one on the command line by its text. */
function nothingAt(path: string, { file }: Origin): FoundPlace {
  return {
    problem:
      file === undefined
        ? `expected an archive or a project at ${printable(path)}, found nothing that pip could install`
        : 'names a path with nothing that pip could install',
    fix: 'Name an archive that exists, or a folder with a pyproject.toml or setup.py; paths start at the folder given with -C.',
    isMissing: true,
  };
}

const OUTSIDE = {
  problem: 'names a path outside of the root',
  fix: 'Keep local projects inside the audited tree, or name a folder that holds them all with -C.',
} as const;

/** `./lib` or `../lib`, with `/`: how a person would write it from the root. */
function shownPath(path: string, root: string): string {
  const way = relative(root, path).split(sep).join('/');
  return isInside(root, path) ? `./${way}` : way;
}

/**
 * Finds the file or folder a line names.
 * @param origin a file of the tree may name only what lies in the tree; the command line may name anything
 */
export function findPath(path: string, origin: Origin, { root, files }: DirectPlace): FoundPlace {
  try {
    const real = files.realpath(resolve(root, path));
    const shown = shownPath(real, root);
    if (origin.file !== undefined && /^(?:\.\.|[/\\]|[A-Za-z]:)/.test(shown)) return OUTSIDE;
    const { isFile: isArchive, isDirectory } = files.stat(real);
    if (isArchive) return { source: { kind: 'file', path: real }, shown };
    const isProject = ['pyproject.toml', 'setup.py'].some((name) => isFile(join(real, name), files));
    return isDirectory && isProject
      ? { source: { kind: 'folder', path: real }, shown }
      : nothingAt(path, origin);
  } catch {
    return nothingAt(path, origin);
  }
}

/** The path a `file:` address means on this machine; undefined for another machine's, and for a relative one. */
export function pathOfFileUrl(address: string): string | undefined {
  if (!/^file:\/(?:\/(?:localhost)?\/)?(?!\/)/i.test(address) || !URL.canParse(address)) return undefined;
  try {
    return fileURLToPath(address.replace(/^file:\/\/localhost\//i, 'file:///'));
  } catch {
    return undefined;
  }
}
