import { dirname, resolve } from 'node:path';
import type { Files } from '../model/effects.js';
import { Failure } from '../model/failure.js';
import type {
  FileOption,
  Origin,
  Requirement,
  RequirementNote,
  RequirementSet,
} from '../model/requirement.js';
import { checkConflicts } from './conflict.js';
import { decodeRequirements } from './decode.js';
import type { Entry, Include } from './entry.js';
import { noteEntry, problemEntry } from './entry.js';
import { logicalLines } from './lines.js';
import { parseLine } from './parse-line.js';
import type { Problem } from './problem.js';
import { failureOf, placeOf, printable } from './problem.js';
import type { FoundFile } from './requirement-file.js';
import { exists, findFile, readFound } from './requirement-file.js';
import { requirementEntry } from './requirement-entry.js';
import type { Variables } from './variables.js';

/** What the user named: PEP 508 strings, and files relative to `root` or absolute. */
export interface RequirementInput {
  /** Absolute. */
  readonly root: string;
  readonly packages: readonly string[];
  readonly requirements: readonly string[];
  readonly constraints: readonly string[];
}

const MAX_FILES = 500;
const MAX_ENTRIES = 100_000;

/** One walk over all files; what it has met so far. */
interface Walk {
  readonly root: string;
  readonly files: Files;
  readonly variables: Variables;
  readonly requirements: Requirement[];
  readonly constraints: Requirement[];
  readonly options: FileOption[];
  readonly notes: RequirementNote[];
  readonly problems: Problem[];
  opened: number;
  entries: number;
}

function tooMuch(what: string): Failure {
  return new Failure({
    code: 'requirements-unreadable',
    what,
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
  if (option.name !== 'find-links' || option.value === undefined) return option;
  const places = [dirname(found.path), walk.root].map((folder) => resolve(folder, option.value ?? ''));
  const place = places.find((path) => exists(path, walk.files));
  return place === undefined ? option : { ...option, value: place };
}

function follow(include: Include, from: readonly FoundFile[], walk: Walk): Entry[] {
  const { path, origin, isConstraint } = include;
  const refuse = (what: string, fix: string): Entry[] => [problemEntry(origin, 'refused', what, fix)];
  if (/^(?:https?|file):/i.test(path))
    return refuse('includes a file by URL', 'Keep a copy of the file in the project and include that.');
  const folder = dirname(from.at(-1)?.path ?? '');
  readFile(resolve(folder, path), path, isConstraint, from, origin, walk);
  return [];
}

function record(entry: Entry, chain: readonly FoundFile[], isConstraint: boolean, walk: Walk): void {
  walk.entries += 1;
  if (walk.entries > MAX_ENTRIES) throw tooMuch(`Expected at most ${MAX_ENTRIES} requirements, got more.`);
  const last = chain.at(-1);
  switch (entry.kind) {
    case 'requirement':
      (isConstraint ? walk.constraints : walk.requirements).push(entry.requirement);
      return;
    case 'option':
      walk.options.push(last === undefined ? entry.option : placeLinks(entry.option, last, walk));
      return;
    case 'note':
      walk.notes.push(entry.note);
      return;
    case 'problem':
      walk.problems.push(entry.problem);
      return;
    case 'include':
      for (const next of follow(entry.include, chain, walk)) record(next, chain, isConstraint, walk);
  }
}

function readFile(
  path: string,
  written: string,
  isConstraint: boolean,
  chain: readonly FoundFile[],
  by: Origin,
  walk: Walk,
): void {
  walk.opened += 1;
  if (walk.opened > MAX_FILES) throw tooMuch(`Expected at most ${MAX_FILES} includes, got more.`);
  const found = findFile(path, walk.root, walk.files, written, by);
  if (found.shown === undefined) {
    const what = `${by.file === undefined ? `names ${printable(written)}` : 'includes a file'} outside of the root`;
    const fix =
      'Keep requirement files inside the audited tree, or name a folder that holds them all with -C.';
    record(problemEntry(by, 'refused', what, fix), chain, isConstraint, walk);
    return;
  }
  checkCycle(found, chain, by);
  const { text, isGuess } = decodeRequirements(readFound(found, walk.files, written, by), found.shown);
  const next = [...chain, found];
  if (isGuess) {
    const message = 'The file is not UTF-8 and names no encoding; it was read as Latin-1.';
    record(noteEntry({ file: found.shown }, message), next, isConstraint, walk);
  }
  for (const line of logicalLines(text))
    for (const entry of parseLine(line, found.shown, isConstraint, walk.variables))
      record(entry, next, isConstraint, walk);
}

/**
 * Reads requirement files, constraint files and command-line requirements as pip reads them, in pip's order:
 * constraints, command line, files. Options keep the order pip applies them in: a later `index-url` replaces it and
 * every `extra-index-url` before it; after `no-index` no index counts.
 *
 * Values of variables end up in the values of options and nowhere else, errors included.
 *
 * @throws Failure `requirements-unreadable`, `requirements-syntax`, `requirements-refused` (every line that cannot be
 * handed to pip, in one failure) or `requirements-conflict`
 */
export function readRequirements(input: RequirementInput, files: Files, env: Variables): RequirementSet {
  const root = files.realpath(input.root);
  const walk: Walk = {
    root,
    files,
    variables: env,
    requirements: [],
    constraints: [],
    options: [],
    notes: [],
    problems: [],
    opened: 0,
    entries: 0,
  };
  for (const path of input.constraints) readFile(resolve(root, path), path, true, [], {}, walk);
  for (const text of input.packages.filter((text) => text.trim() !== ''))
    record(requirementEntry(text.trim(), { origin: {}, hashes: [], isConstraint: false }), [], false, walk);
  for (const path of input.requirements) readFile(resolve(root, path), path, false, [], {}, walk);
  if (walk.problems.length > 0) throw failureOf(walk.problems);
  const { requirements, constraints, options, notes } = walk;
  checkConflicts(requirements, constraints);
  return { requirements, constraints, options, notes };
}
