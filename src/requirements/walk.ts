import { basename, dirname, resolve } from 'node:path';
import type { Files } from '../model/effects.js';
import { Failure } from '../model/failure.js';
import { exists } from '../model/file-presence.js';
import type { FileOption, Origin } from '../model/requirement.js';
import { decodeRequirements, decodeUtf8 } from './pip-file/decode.js';
import type { Entry, FlatEntry, Include, NoteEntry, ProblemEntry } from './entry.js';
import { noteEntry, problemEntry } from './entry.js';
import { logicalLines } from './pip-file/lines.js';
import { isLockName, readLock } from './locks/lock-formats.js';
import { parseLine } from './pip-file/parse-line.js';
import { placeOf, printable } from './problem.js';
import { projectEntries } from './project/pyproject.js';
import type { FoundFile } from './requirement-file.js';
import { checkLength, findFile, readFound } from './requirement-file.js';
import { isTwofoldPath, TWOFOLD } from './twofold-path.js';
import { hasOwnEnds, isReadOtherwise } from './pip-file/uv-lines.js';
import type { Variables } from './pip-file/variables.js';

/** What a walk over nested files needs; `opened` counts them. */
export interface Walk {
  /** Absolute, every link resolved. */
  readonly root: string;
  readonly files: Files;
  readonly variables: Variables;
  /** `--allow-vcs`. */
  readonly allowVcs: boolean;
  /** What `-` means as a name on the command line; where it is absent, a file of that name. */
  readonly standardInput?: Uint8Array;
  /** uv reads the files itself: what it reads otherwise than pip is a problem. */
  readonly isForUv?: boolean;
  opened: number;
}

/** How the command line names its standard input. */
export const STANDARD_INPUT = '-';

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
function placeLinks(option: FileOption, folder: string, walk: Walk): FileOption {
  const { name, value } = option;
  if (name !== 'find-links' || value === undefined) return option;
  const places = [folder, walk.root].map((from) => resolve(from, value));
  const place = places.find((path) => exists(path, walk.files));
  return place === undefined ? option : { ...option, value: place };
}

function remarks(text: string, isGuess: boolean, file: string): FlatEntry[] {
  const guess = 'The file is not UTF-8 and names no encoding; it was read as Latin-1.';
  const ends =
    'Some lines end in characters editors may not show as line ends; lines are counted as pip counts them, which uv does not.';
  return [
    ...(isGuess ? [noteEntry({ file }, guess)] : []),
    ...(hasOwnEnds(text) ? [noteEntry({ file }, ends)] : []),
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

const DEPENDENCIES = { isProject: true, isWhole: false, groups: [] };

/** Like pip, depsec reads a lock or a project file only where it is named itself. */
function* tomlEntries(
  { path, origin, isConstraint, choice = DEPENDENCIES }: Include,
  found: FoundFile,
  isNested: boolean,
  walk: Walk,
): Generator<Entry> {
  const isLock = isLockName(found.path);
  if (isNested || isConstraint) {
    const what = isLock ? 'a lock file' : 'a pyproject.toml';
    const where = isConstraint ? 'as constraints' : 'in another file';
    yield problemEntry(origin, 'refused', `includes ${what} ${where}`, 'Name it by itself with -r.');
    return;
  }
  const file = found.shown ?? path;
  const text = decodeUtf8(readFound(found, walk.files, path, origin), file);
  const shared = { file, variables: walk.variables, place: walk };
  if (isLock) yield* readLock(text, { ...shared, folder: dirname(found.real) });
  else yield* projectEntries(text, choice, { ...shared, path: found.real });
}

/** uv knows one encoding, and fewer ends of lines. */
function isTextToUv(text: string, bytes: Uint8Array): boolean {
  return !hasOwnEnds(text) && new TextDecoder().decode(bytes) === text;
}

function otherwise(file: string, line: number): ProblemEntry {
  return problemEntry(
    { file, line },
    'refused',
    'can be read in two ways, of which uv takes another than pip',
    'Write one option or requirement to a line, in UTF-8, and a comment on a line of its own.',
  );
}

/** Whom a file was read for, where that matters: `audit` cannot know who will install from it. */
function readForPip(file: string, line: number, more: number): NoteEntry {
  const others = more === 0 ? '' : ` (and ${more} more of this file)`;
  return noteEntry(
    { file, line },
    `can be read in two ways${others}: it was read as pip does, and uv takes another. For uv, write one option or requirement to a line, in UTF-8, and a comment on a line of its own`,
  );
}

function* lineEntries(
  bytes: Uint8Array,
  file: string,
  { isConstraint }: Include,
  walk: Walk,
): Generator<Entry> {
  const { text, isGuess } = decodeRequirements(bytes, file);
  yield* remarks(text, isGuess, file);
  const context = { file, isConstraint, variables: walk.variables, place: walk };
  const lines = [...logicalLines(text)];
  const twofold = lines.filter(isReadOtherwise).map(({ line }) => line);
  if (walk.isForUv !== true)
    yield* twofold.slice(0, 1).map((line) => readForPip(file, line, twofold.length - 1));
  else yield* [...(isTextToUv(text, bytes) ? [] : [1]), ...twofold].map((line) => otherwise(file, line));
  for (const line of lines) yield* parseLine(line, context);
}

/** True for a file that is read as a project's own description. */
export function isProjectName(path: string): boolean {
  return basename(path) === 'pyproject.toml';
}

/**
 * Walks a requirements file and what it includes, depth first, as pip does.
 *
 * @param chain the files that led here, outermost first; relative includes start from the last one's folder
 * @throws Failure for a file that cannot be read, a circle, or too many files
 */
export function* entriesOf(include: Include, chain: readonly FoundFile[], walk: Walk): Generator<FlatEntry> {
  const { path, origin } = include;
  if (path === STANDARD_INPUT && origin.file === undefined && walk.standardInput !== undefined) {
    checkCount(walk);
    const bytes = checkLength(walk.standardInput, 'standard input', origin);
    yield* walked(lineEntries(bytes, 'standard input', include, walk), chain, walk.root, walk);
    return;
  }
  if (/^(?:https?|file):/i.test(path)) {
    const fix = 'Keep a copy of the file in the project and include that.';
    yield problemEntry(origin, 'refused', 'includes a file by URL', fix);
    return;
  }
  checkCount(walk);
  const last = chain.at(-1);
  const from = last === undefined ? walk.root : dirname(last.path);
  if (isTwofoldPath(from, path, walk.files))
    yield problemEntry(origin, 'refused', `includes a file by a path that ${TWOFOLD.what}`, TWOFOLD.fix);
  const found = findFile(resolve(from, path), walk.root, walk.files, path, origin);
  if (found.shown === undefined) {
    yield outside(include);
    return;
  }
  checkCycle(found, chain, origin);
  const isToml = isLockName(found.path) || isProjectName(found.path);
  const entries = isToml
    ? tomlEntries(include, found, chain.length > 0, walk)
    : lineEntries(readFound(found, walk.files, path, origin), found.shown, include, walk);
  yield* walked(entries, [...chain, found], dirname(found.path), walk);
}

/** The same entries with what they include in its place. */
function* walked(
  entries: Iterable<Entry>,
  chain: readonly FoundFile[],
  folder: string,
  walk: Walk,
): Generator<FlatEntry> {
  for (const entry of entries) {
    if (entry.kind === 'include') yield* entriesOf(entry.include, chain, walk);
    else if (entry.kind === 'option') yield { ...entry, option: placeLinks(entry.option, folder, walk) };
    else yield entry;
  }
}
