import { dirname, resolve } from 'node:path';
import type { Files } from '../model/effects.js';
import { Failure } from '../model/failure.js';
import type { FileOption, Origin } from '../model/requirement.js';
import { decodeRequirements } from './decode.js';
import type { FlatEntry, Include, ProblemEntry } from './entry.js';
import { noteEntry, problemEntry } from './entry.js';
import { logicalLines } from './lines.js';
import { isLockName, readLock } from './lock-formats.js';
import { parseLine } from './parse-line.js';
import { placeOf, printable } from './problem.js';
import type { FoundFile } from './requirement-file.js';
import { exists, findFile, readFound } from './requirement-file.js';
import type { Variables } from './variables.js';

/** What a walk over nested files needs; `opened` counts them. */
export interface Walk {
  /** Absolute, every link resolved. */
  readonly root: string;
  readonly files: Files;
  readonly variables: Variables;
  /** `--allow-vcs`. */
  readonly allowVcs: boolean;
  opened: number;
}

const MAX_FILES = 500;

function checkCount(walk: Walk): void {
  walk.opened += 1;
  if (walk.opened <= MAX_FILES) return;
  throw new Failure({
    code: 'requirements-unreadable',
    what: `Expected at most ${MAX_FILES} files, got more.`,
    why: 'Files that include each other many times over can grow without bound.',
    fix: 'Include each file once, or audit the files in several runs.',
  });
}

function checkCycle(found: FoundFile, chain: readonly FoundFile[], by: Origin): void {
  const start = chain.findIndex(({ real }) => real === found.real);
  if (start < 0) return;
  const names = [...chain.slice(start), found].map(({ shown = '' }) => printable(shown));
  throw new Failure({
    code: 'requirements-syntax',
    what: `${placeOf(by)}: expected an include that ends, got a circle: ${names.join(' -> ')}.`,
    why: 'Files that include each other have no end, and pip refuses them too.',
    fix: 'Take one of the includes out.',
  });
}

/** pip takes a relative `--find-links` from the file's own folder if that exists there, else from where it runs. */
function placeLinks(option: FileOption, found: FoundFile, walk: Walk): FileOption {
  const { name, value } = option;
  if (name !== 'find-links' || value === undefined) return option;
  const places = [dirname(found.path), walk.root].map((folder) => resolve(folder, value));
  const place = places.find((path) => exists(path, walk.files));
  return place === undefined ? option : { ...option, value: place };
}

function remarks(text: string, isGuess: boolean, file: string): FlatEntry[] {
  const guess = 'The file is not UTF-8 and names no encoding; it was read as Latin-1.';
  const ends =
    'Some lines end in characters editors may not show as line ends; lines are counted as pip counts them.';
  return [
    ...(isGuess ? [noteEntry({ file }, guess)] : []),
    ...(/[\v\f\x1c-\x1e\x85\u2028\u2029]|\r(?!\n)/.test(text) ? [noteEntry({ file }, ends)] : []),
  ];
}

function outside({ path, origin }: Include): ProblemEntry {
  const subject = origin.file === undefined ? `names ${printable(path)}` : 'includes a file';
  return problemEntry(
    origin,
    'refused',
    `${subject} outside of the root`,
    'Keep requirement files inside the audited tree, or name a folder that holds them all with -C.',
  );
}

/** A lock is one format of several; like pip, it is read only where it is named itself. */
function* lockEntries(
  { path, origin, isConstraint }: Include,
  found: FoundFile,
  isNested: boolean,
  walk: Walk,
): Generator<FlatEntry> {
  if (isNested || isConstraint) {
    const what = `includes a lock file ${isConstraint ? 'as constraints' : 'in another file'}`;
    yield problemEntry(origin, 'refused', what, 'Name the lock by itself with -r.');
    return;
  }
  const file = found.shown ?? path;
  const { text } = decodeRequirements(readFound(found, walk.files, path, origin), file);
  const context = { file, folder: dirname(found.real), variables: walk.variables, place: walk };
  for (const entry of readLock(text, context)) yield entry;
}

/**
 * Walks a requirements file and what it includes, depth first, as pip does.
 *
 * @param chain the files that led here, outermost first; relative includes start from the last one's folder
 * @throws Failure for a file that cannot be read, a circle, or too many files
 */
export function* entriesOf(include: Include, chain: readonly FoundFile[], walk: Walk): Generator<FlatEntry> {
  const { path, isConstraint, origin } = include;
  if (/^(?:https?|file):/i.test(path)) {
    const fix = 'Keep a copy of the file in the project and include that.';
    yield problemEntry(origin, 'refused', 'includes a file by URL', fix);
    return;
  }
  checkCount(walk);
  const last = chain.at(-1);
  const from = last === undefined ? walk.root : dirname(last.path);
  const found = findFile(resolve(from, path), walk.root, walk.files, path, origin);
  if (found.shown === undefined) {
    yield outside(include);
    return;
  }
  checkCycle(found, chain, origin);
  if (isLockName(found.path)) {
    yield* lockEntries(include, found, chain.length > 0, walk);
    return;
  }
  const { text, isGuess } = decodeRequirements(readFound(found, walk.files, path, origin), found.shown);
  const { shown } = found;
  yield* remarks(text, isGuess, shown);
  for (const line of logicalLines(text)) {
    for (const entry of parseLine(line, {
      file: shown,
      isConstraint,
      variables: walk.variables,
      place: walk,
    })) {
      if (entry.kind === 'include') yield* entriesOf(entry.include, [...chain, found], walk);
      else if (entry.kind === 'option') yield { ...entry, option: placeLinks(entry.option, found, walk) };
      else yield entry;
    }
  }
}
