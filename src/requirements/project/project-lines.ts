import { normalizeName } from '../../model/project-name.js';
import { InvalidRequirement } from '../cursor.js';
import { groupLines } from './dependency-groups.js';
import { parseRequirement, type Dependency } from '../parse-requirement.js';
import { poetryDependencies } from './poetry-words.js';
import { isOwnName, type Pyproject } from './project-table.js';

/** Which requirements of a project file are asked for. */
export interface ProjectChoice {
  /** Its dependencies. */
  readonly isProject: boolean;
  /** Its optional dependencies, and what uv, pdm and poetry have for developers beside PEP 735. */
  readonly isWhole: boolean;
  /** Dependency groups (PEP 735). */
  readonly groups: readonly string[];
}

/** Keys that lead to a value of the file. */
export type KeyPath = readonly (string | number)[];

/** A requirement, its place in the file, and the table of poetry's that says where it comes from. */
export interface ProjectLine {
  readonly text: string;
  readonly path: KeyPath;
  readonly source?: unknown;
}

/** A dependency that PEP 508 has no words for. */
export interface OddLine {
  readonly path: KeyPath;
}

/** The parts of a requirement; undefined for what is none, or is one for pip alone. */
export function partsOf(text: string): Dependency | undefined {
  try {
    return parseRequirement(text);
  } catch (error) {
    if (error instanceof InvalidRequirement) return undefined;
    throw error;
  }
}

/** Requirements in a list. */
export function listLines(texts: readonly string[], path: KeyPath): ProjectLine[] {
  return texts.map((text, at) => ({ text, path: [...path, at] }));
}

function* poetryLines(
  table: Readonly<Record<string, unknown>>,
  path: KeyPath,
): Generator<ProjectLine | OddLine> {
  for (const [name, value] of Object.entries(table)) {
    if (name === 'python') continue;
    const here = [...path, name];
    const found = poetryDependencies(name, value);
    if (found === undefined) yield { path: here };
    for (const { text, source } of found ?? [])
      yield { text, path: here, ...(source !== undefined && { source }) };
  }
}

function* developerLines({ tool }: Pyproject): Generator<ProjectLine | OddLine> {
  yield* listLines(tool.uv['dev-dependencies'], ['tool', 'uv', 'dev-dependencies']);
  for (const [name, texts] of Object.entries(tool.pdm['dev-dependencies']))
    yield* listLines(texts, ['tool', 'pdm', 'dev-dependencies', name]);
  const { poetry } = tool;
  yield* poetryLines(poetry['dev-dependencies'], ['tool', 'poetry', 'dev-dependencies']);
  for (const [name, { dependencies }] of Object.entries(poetry.group))
    yield* poetryLines(dependencies, ['tool', 'poetry', 'group', name, 'dependencies']);
}

function extraLines({ project }: Pyproject, isWanted: (extra: string) => boolean): ProjectLine[] {
  return Object.entries(project?.['optional-dependencies'] ?? {})
    .filter(([extra]) => isWanted(normalizeName(extra)))
    .flatMap(([extra, texts]) => listLines(texts, ['project', 'optional-dependencies', extra]));
}

/** `mine[extra]` in the project of that name means more of the same file; each extra is read once. */
function* withoutOwn(
  lines: Iterable<ProjectLine | OddLine>,
  pyproject: Pyproject,
  seen: Set<string>,
): Generator<ProjectLine | OddLine> {
  for (const line of lines) {
    const own = 'text' in line ? partsOf(line.text) : undefined;
    if (own === undefined || own.url !== undefined || !isOwnName(own.name, pyproject)) yield line;
    else {
      const wanted = own.extras.map(normalizeName).filter((extra) => !seen.has(extra));
      for (const extra of wanted) seen.add(extra);
      yield* withoutOwn(
        extraLines(pyproject, (extra) => wanted.includes(extra)),
        pyproject,
        seen,
      );
    }
  }
}

function* askedLines(pyproject: Pyproject, choice: ProjectChoice): Generator<ProjectLine | OddLine> {
  const { project, tool } = pyproject;
  if (choice.isProject) {
    yield* listLines(project?.dependencies ?? [], ['project', 'dependencies']);
    if (project === undefined)
      yield* poetryLines(tool.poetry.dependencies, ['tool', 'poetry', 'dependencies']);
  }
  if (choice.isWhole) {
    yield* extraLines(pyproject, () => true);
    yield* developerLines(pyproject);
  }
  for (const group of choice.groups) yield* groupLines(pyproject['dependency-groups'], group);
}

/**
 * The requirements that were asked for, in the file's own words. A group by itself names the project as pip takes it,
 * a release of an index.
 * @throws BadGroup for a group that can't be read
 */
export function projectLines(pyproject: Pyproject, choice: ProjectChoice): Iterable<ProjectLine | OddLine> {
  const all = choice.isWhole ? Object.keys(pyproject.project?.['optional-dependencies'] ?? {}) : [];
  const lines = askedLines(pyproject, choice);
  return choice.isProject ? withoutOwn(lines, pyproject, new Set(all.map(normalizeName))) : lines;
}
