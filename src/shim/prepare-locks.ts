import { dirname, relative } from 'node:path';
import type { Files } from '../model/effects.js';
import { followed, isTwofoldPath, TWOFOLD } from '../requirements/twofold-path.js';
import { localsIn, namesIn, toGate, type LockDesk } from './lock-text.js';
import type { AskedName } from './projects.js';

/** A lock file as it was, and as the tool is to see it. */
export interface Swapped {
  readonly path: string;
  readonly before: string;
  readonly during: string;
}

/** What the lock files of a plan ask for. */
export interface PreparedLocks {
  readonly swapped: Swapped[];
  readonly asked: AskedName[];
  /** Absolute, with the file and line that names each. */
  readonly locals: Map<string, string>;
  readonly refusals: string[];
  readonly fixes: string[];
}

/** What lock files are read with. */
export interface LockReader {
  /** Absolute; messages name files from there. */
  readonly root: string;
  readonly desk: LockDesk;
  readonly files: Files;
  /** Undefined where there is no file that could be put right later. */
  read(path: string): string | undefined;
}

/** Reads lock files, and what they are to be while a tool runs. Changes none. */
export async function prepareLocks(paths: readonly string[], reader: LockReader): Promise<PreparedLocks> {
  const { root, desk, files } = reader;
  const found: PreparedLocks = { swapped: [], asked: [], locals: new Map(), refusals: [], fixes: [] };
  for (const path of paths) {
    const before = reader.read(path);
    if (before === undefined) continue;
    const { text, problems } = await toGate(before, desk);
    found.swapped.push({ path, before, during: text });
    const shown = relative(root, path);
    for (const { path: local, line } of localsIn(before)) {
      const by = `${shown}:${line()}`;
      if (isTwofoldPath(dirname(path), local, files)) {
        found.refusals.push(`${by}: names a path that ${TWOFOLD.what}`);
        found.fixes.push(TWOFOLD.fix);
      }
      found.locals.set(followed(dirname(path), local, files), by);
    }
    const names = namesIn(before).map(({ name, line }) => ({
      name,
      extras: [],
      origin: { file: shown, line },
    }));
    found.asked.push(...names);
    found.refusals.push(...problems.map(({ line, what }) => `${shown}:${line}: ${what}`));
    found.fixes.push(...problems.map(({ fix }) => fix));
  }
  return found;
}
