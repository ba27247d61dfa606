import { join } from 'node:path';
import { compareFiles, type CheckedFile, type FoundFile } from './integrity/compare.js';
import { MANIFEST_PATH, readManifest } from './integrity/manifest.js';
import { findOrigin, type Origin } from './integrity/origin.js';
import type { Files, Fingerprint } from './model/effects.js';
import { exists } from './model/file-presence.js';

/** The effects of `verify`. */
export interface VerifyEffects {
  readonly files: Files;
  /** Hash and size of a file; undefined if it cannot be read. */
  fingerprint(path: string): Promise<Fingerprint | undefined>;
}

/** The result of checking depsec's own files. */
export interface Verification {
  /** The package's folder. */
  readonly root: string;
  readonly origin: Origin;
  /** The hash of the installed manifest, to compare with that of the release; absent if there is none. */
  readonly manifestSha256?: string;
  /** Name to version. */
  readonly bundled: Readonly<Record<string, string>>;
  readonly files: readonly CheckedFile[];
}

/** True when everything is as the manifest says. */
export function isIntact({ files }: Verification): boolean {
  return files.every(({ state }) => state === 'same');
}

function readText(path: string, files: Files): string | undefined {
  try {
    return Buffer.from(files.read(path)).toString('utf8');
  } catch {
    return undefined;
  }
}

/** The files below a folder, relative to the root, with `/`. Links are listed, not followed. */
function listBelow(root: string, folder: string, files: Files): readonly string[] {
  return files.list(join(root, folder)).flatMap((name) => {
    const path = folder === '' ? name : `${folder}/${name}`;
    const isFolder = !isLink(root, path, files) && files.stat(join(root, path)).isDirectory;
    return isFolder ? listBelow(root, path, files) : [path];
  });
}

function isLink(root: string, path: string, files: Files): boolean {
  try {
    return files.realpath(join(root, path)) !== join(root, path);
  } catch {
    return true;
  }
}

async function findFile(root: string, path: string, effects: VerifyEffects): Promise<FoundFile> {
  if (isLink(root, path, effects.files)) return 'link';
  return (await effects.fingerprint(join(root, path))) ?? 'unreadable';
}

/** The installed files. In a checkout, which holds sources too, only `dist` and what the manifest names count. */
function pathsOf(root: string, origin: Origin, named: readonly string[], files: Files): readonly string[] {
  const isWhole = origin.kind === 'npm' || origin.kind === 'npx';
  const listed = exists(join(root, 'dist'), files) ? listBelow(root, isWhole ? '' : 'dist', files) : [];
  return [...new Set([...listed, ...named.filter((path) => exists(join(root, path), files))])];
}

/**
 * Compares every installed file of depsec with the manifest of its release.
 * @param packageFolder the folder that `dist` lies in
 */
export async function verify(packageFolder: string, effects: VerifyEffects): Promise<Verification> {
  const { files } = effects;
  const root = files.realpath(packageFolder);
  const origin = findOrigin(root, exists(join(root, '.git'), files), (path) =>
    readText(join(root, path), files),
  );
  const text = readText(join(root, MANIFEST_PATH), files);
  const manifest = text === undefined ? undefined : readManifest(text);
  const manifestSha256 = (await effects.fingerprint(join(root, MANIFEST_PATH)))?.sha256;
  const stated: CheckedFile = {
    path: MANIFEST_PATH,
    state: text === undefined ? 'missing' : manifest === undefined ? 'changed' : 'same',
    ...(manifestSha256 === undefined ? {} : { sha256: manifestSha256 }),
  };
  const told = manifest ?? { bundled: {}, files: {} };
  const paths = pathsOf(root, origin, Object.keys(told.files), files).filter(
    (path) => path !== MANIFEST_PATH,
  );
  const found = await Promise.all(
    paths.map(async (path) => [path, await findFile(root, path, effects)] as const),
  );
  // Without a manifest there is nothing to compare with; reporting every file as added would not help.
  const checked = manifest === undefined ? [] : compareFiles(manifest, new Map(found));
  return {
    root,
    origin,
    ...(manifestSha256 === undefined ? {} : { manifestSha256 }),
    bundled: told.bundled,
    files: [...checked, stated].sort((a, b) => (a.path < b.path ? -1 : 1)),
  };
}
