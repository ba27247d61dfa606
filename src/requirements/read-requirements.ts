import { resolve } from 'node:path';
import type { Files } from '../model/effects.js';
import { Failure } from '../model/failure.js';
import { isFile } from '../model/file-presence.js';
import type {
  DirectRequirement,
  FileOption,
  LockFile,
  Requirement,
  RequirementNote,
  RequirementSet,
} from '../model/requirement.js';
import { checkConflicts } from './conflict.js';
import { directEntry } from './direct-entry.js';
import { problemEntry, type Entry, type FlatEntry } from './entry.js';
import type { Walk } from './walk.js';
import { entriesOf, isProjectName } from './walk.js';
import type { Problem } from './problem.js';
import { failureOf, placeOf } from './problem.js';
import { findRoot } from './requirement-file.js';
import { requirementEntry } from './requirement-entry.js';
import type { Variables } from './pip-file/variables.js';

/** What the user named: PEP 508 strings, and files relative to `root` or absolute. */
export interface RequirementInput {
  /** Absolute. */
  readonly root: string;
  readonly packages: readonly string[];
  /** `-e` arguments. */
  readonly editables?: readonly string[];
  readonly requirements: readonly string[];
  readonly constraints: readonly string[];
  /** `--group` arguments: a name, or `path/pyproject.toml:name`. */
  readonly groups?: readonly string[];
  /** Of a pyproject.toml, take optional dependencies as well, and these groups. */
  readonly isWhole?: boolean;
  readonly ownGroups?: readonly string[];
  /** Let lines name git repositories. */
  readonly allowVcs?: boolean;
  /** What `-` among `requirements` and `constraints` means. */
  readonly standardInput?: Uint8Array;
  /** They are uv's, which reads them itself. */
  readonly isForUv?: boolean;
}

const MAX_ENTRIES = 100_000;

/** What the walk has met so far. */
interface Draft {
  readonly requirements: Requirement[];
  readonly constraints: Requirement[];
  readonly directs: DirectRequirement[];
  readonly locks: LockFile[];
  readonly options: FileOption[];
  readonly notes: RequirementNote[];
  readonly problems: Problem[];
}

function flat(entry: Entry): FlatEntry {
  if (entry.kind === 'include') throw new TypeError('an argument includes no file');
  return entry;
}

/** Without its `-r`, `requirements.txt` means a project of that name, which anybody can register. */
function isFileOfRequirements(text: string, { root, files }: Walk): boolean {
  return /^[\w.-]+\.(?:txt|in|toml|lock)$/i.test(text) && isFile(resolve(root, text), files);
}

/** What is on the command line, each argument read like a line of a file. */
function* argumentEntries({ packages, editables = [] }: RequirementInput, walk: Walk): Generator<FlatEntry> {
  const context = { origin: {}, hashes: [], isConstraint: false, variables: walk.variables, place: walk };
  const written = (texts: readonly string[]): string[] =>
    texts.map((text) => text.trim()).filter((text) => text !== '');
  for (const text of written(packages))
    yield isFileOfRequirements(text, walk)
      ? problemEntry(
          {},
          'syntax',
          `expected the name of a package, got ${text}, which is a file here`,
          `Name a file with -r: -r ${text}`,
        )
      : flat(requirementEntry(text, context));
  for (const text of written(editables)) yield flat(directEntry(text, { ...context, isEditable: true }));
}

/** pip's reading of `--group`: everything in front of the last colon is the file. */
function* groupEntries(group: string, walk: Walk): Generator<FlatEntry> {
  const [, path = 'pyproject.toml', name = group] = /^(.*):([^:]*)$/s.exec(group) ?? [];
  const choice = { isProject: false, isWhole: false, groups: [name] };
  if (isProjectName(path)) yield* entriesOf({ path, isConstraint: false, choice, origin: {} }, [], walk);
  else
    yield problemEntry(
      {},
      'syntax',
      'expected --group to name a pyproject.toml in front of the colon, got another file',
      'Write --group NAME, or --group path/pyproject.toml:NAME.',
    );
}

function* allEntries(input: RequirementInput, walk: Walk): Generator<FlatEntry> {
  for (const path of input.constraints) yield* entriesOf({ path, isConstraint: true, origin: {} }, [], walk);
  yield* argumentEntries(input, walk);
  const choice = { isProject: true, isWhole: input.isWhole === true, groups: input.ownGroups ?? [] };
  for (const path of input.requirements)
    yield* entriesOf({ path, isConstraint: false, choice, origin: {} }, [], walk);
  for (const group of input.groups ?? []) yield* groupEntries(group, walk);
}

function record(entry: FlatEntry, draft: Draft): void {
  switch (entry.kind) {
    case 'requirement':
      (entry.isConstraint ? draft.constraints : draft.requirements).push(entry.requirement);
      return;
    case 'direct':
      draft.directs.push(entry.direct);
      return;
    case 'lock':
      draft.locks.push(entry.lock);
      return;
    case 'option':
      draft.options.push(entry.option);
      return;
    case 'note':
      draft.notes.push(entry.note);
      return;
    case 'problem':
      draft.problems.push(entry.problem);
      return;
  }
}

function tooMany(): Failure {
  return new Failure({
    code: 'requirements-unreadable',
    what: `Expected at most ${MAX_ENTRIES} requirements and options, got more.`,
    why: 'No project needs as many, and they would exhaust the memory.',
    fix: 'Audit the files in several runs.',
  });
}

/** A lock lists everything; a requirement beside it would be neither in it nor checked by it. */
function checkLocks({ locks, requirements, constraints }: RequirementSet): void {
  const [lock] = locks;
  if (lock === undefined || (locks.length === 1 && requirements.length + constraints.length === 0)) return;
  throw new Failure({
    code: 'requirements-refused',
    what: `Expected the lock ${placeOf(lock.origin)} alone, got other requirements, constraints or locks beside it.`,
    why: 'A lock lists all that is installed; pip takes nothing beside it either.',
    fix: 'Audit the lock in a run of its own.',
  });
}

/**
 * Reads requirement files, constraint files and command-line requirements as pip reads them, in pip's order:
 * constraints, command line, files. Options keep the order pip applies them in: a later `index-url` replaces it and
 * every `extra-index-url` before it; after `no-index` no index counts.
 *
 * Values of variables end up in the values of options and nowhere else, errors included.
 *
 * @throws Failure `usage` (no root), `requirements-unreadable`, `requirements-syntax`, `requirements-refused` (every
 * line that cannot be handed to pip, in one failure) or `requirements-conflict`
 */
export function readRequirements(input: RequirementInput, files: Files, env: Variables): RequirementSet {
  const { allowVcs = false, standardInput, isForUv = false } = input;
  const walk: Walk = {
    root: findRoot(input.root, files),
    files,
    variables: env,
    allowVcs,
    isForUv,
    ...(standardInput && { standardInput }),
    opened: 0,
  };
  const draft: Draft = {
    requirements: [],
    constraints: [],
    directs: [],
    locks: [],
    options: [],
    notes: [],
    problems: [],
  };
  let count = 0;
  for (const entry of allEntries(input, walk)) {
    count += 1;
    if (count > MAX_ENTRIES) throw tooMany();
    record(entry, draft);
  }
  const { problems, ...set } = draft;
  if (problems.length > 0) throw failureOf(problems);
  checkLocks(set);
  checkConflicts(set.requirements, set.constraints);
  return set;
}
