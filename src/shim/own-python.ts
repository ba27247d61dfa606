import { dirname, join, resolve } from 'node:path';
import type { Files } from '../model/effects.js';

/** Where an installer looks for an environment, and what it would start there. */
export interface OwnPython {
  /** Absolute. */
  readonly path: string;
  readonly what: string;
}

const FOLDERS = ['.venv', 'venv', 'env'];
const PROGRAMS = ['bin/python', 'bin/python3', 'Scripts/python.exe'];

function textOf(path: string, files: Files): string | undefined {
  try {
    return Buffer.from(files.read(path)).toString('latin1');
  } catch {
    return undefined;
  }
}

function realOf(path: string, files: Files): string | undefined {
  try {
    return files.realpath(path);
  } catch {
    return undefined;
  }
}

/** The list of the files that git has under control, as its bytes; a worktree keeps it elsewhere. */
function gitIndex(folder: string, files: Files): string | undefined {
  for (let at = folder; ; at = dirname(at)) {
    const [, other] = /^gitdir: (.+)$/m.exec(textOf(join(at, '.git'), files) ?? '') ?? [];
    const found = textOf(join(other === undefined ? join(at, '.git') : resolve(at, other), 'index'), files);
    if (found !== undefined || dirname(at) === at) return found;
  }
}

/** Names in version 4 of the list lack what they share with the one before, so the first letters may be missing. */
function isListed(index: string, name: string, isFile: boolean): boolean {
  const rests = isFile ? ['\0'] : PROGRAMS.concat('pyvenv.cfg').map((path) => `/${path}`);
  return rests.some((rest) => index.includes(`${name.slice(1)}${rest}`));
}

/** A file in the place of an environment tells where that is (PEP 832), from its own folder on; uv follows it. */
function leadsTo(path: string, files: Files): string | undefined {
  const [line] = (textOf(path, files) ?? '').split(/[\r\n]/).filter((text) => text.trim() !== '');
  return line === undefined ? undefined : resolve(dirname(path), line.trim());
}

/** Where a checkout ends, seen from one of its folders: at what is under version control, if anything is. */
export function checkoutTop(folder: string, files: Files): string {
  for (let at = folder; dirname(at) !== at; at = dirname(at))
    if (realOf(join(at, '.git'), files) !== undefined) return at;
  return folder;
}

/**
 * Interpreters that a checkout brings along: an environment that is under version control, a program that lies in the
 * tree itself, or in the project whose environment it is. An environment made here leads to an interpreter elsewhere
 * (on Windows it holds a copy).
 * @param root absolute, links resolved
 */
export function ownPythons(folder: string, root: string, isPdm: boolean, files: Files): readonly OwnPython[] {
  const saved = isPdm ? (textOf(join(folder, '.pdm-python'), files) ?? '').trim() : '';
  const names = (isPdm ? FOLDERS : ['.venv']).filter(
    (name) => realOf(join(folder, name), files) !== undefined,
  );
  const index = names.length === 0 ? undefined : gitIndex(folder, files);
  const found = names.map((name) => ({
    name,
    path: join(folder, name),
    to: leadsTo(join(folder, name), files),
  }));
  const tracked = found
    .filter(({ name, to }) => index !== undefined && isListed(index, name, to !== undefined))
    .map(({ path }) => ({ path, what: 'is an environment that came with the project' }));
  const programs = found.flatMap(({ path, to = path }) => PROGRAMS.slice(0, 2).map((name) => join(to, name)));
  const trees = [root, realOf(folder, files) ?? folder].map((tree) => `${tree}/`);
  const inside = [...programs, ...(saved === '' ? [] : [resolve(folder, saved)])].filter((path) =>
    trees.some((tree) => realOf(path, files)?.startsWith(tree)),
  );
  return [
    ...tracked,
    ...inside
      .slice(0, 1)
      .map((path) => ({ path, what: 'is an interpreter that lies in the project itself' })),
  ];
}
