import type { ManifestContents } from './manifest.js';

/** A file as it was found: its hash, or why there is none. */
export type FoundFile = { readonly sha256: string; readonly size: number } | 'link' | 'unreadable';

/** The result of comparing one installed file with the manifest. */
export interface CheckedFile {
  /** From the package's own folder, with `/`. */
  readonly path: string;
  /** `link`: there is something other than a file. */
  readonly state: 'same' | 'changed' | 'missing' | 'added' | 'link' | 'unreadable';
  /** Of what is there. */
  readonly sha256?: string;
  /** Of what should be there. */
  readonly expected?: string;
}

function check(path: string, expected: string | undefined, found: FoundFile | undefined): CheckedFile {
  const wanted = expected === undefined ? {} : { expected };
  if (found === undefined) return { path, state: 'missing', ...wanted };
  if (found === 'link' || found === 'unreadable') return { path, state: found, ...wanted };
  const { sha256 } = found;
  const state = expected === undefined ? 'added' : sha256 === expected ? 'same' : 'changed';
  return { path, state, sha256, ...wanted };
}

/** Compares every file of the manifest and every file that was found, sorted by path. */
export function compareFiles(
  { files }: Pick<ManifestContents, 'files'>,
  found: ReadonlyMap<string, FoundFile>,
): readonly CheckedFile[] {
  return [...new Set([...Object.keys(files), ...found.keys()])]
    .sort()
    .map((path) =>
      check(path, Object.hasOwn(files, path) ? files[path]?.sha256 : undefined, found.get(path)),
    );
}
