import { dirname, resolve } from 'node:path';
import { normalizeName } from '../../model/project-name.js';
import type { Origin } from '../../model/requirement.js';
import { lineFinder } from '../../toml/lines.js';
import { BadGroup } from './dependency-groups.js';
import { directEntry } from '../direct-entry.js';
import type { DirectPlace } from '../direct-place.js';
import { problemEntry, type Entry } from '../entry.js';
import type { Dependency } from '../parse-requirement.js';
import { poetryDependencies } from './poetry-words.js';
import { projectIndexes, type ProjectIndex } from './project-indexes.js';
import {
  listLines,
  partsOf,
  projectLines,
  type KeyPath,
  type ProjectChoice,
  type ProjectLine,
} from './project-lines.js';
import { projectSource } from './project-sources.js';
import { openFields, readPyproject, type Pyproject } from './project-table.js';
import { requirementEntry } from '../requirement-entry.js';
import type { Variables } from '../pip-file/variables.js';

/** What a project file is read with. */
export interface ProjectContext {
  /** As errors and reports name it. */
  readonly file: string;
  /** Absolute. */
  readonly path: string;
  readonly variables: Variables;
  readonly place: DirectPlace;
}

/** A project file that was read. */
interface Opened extends ProjectContext {
  readonly pyproject: Pyproject;
  readonly originOf: (path: KeyPath) => Origin;
  readonly named: readonly ProjectIndex[];
}

const FIX_GROUP = 'Name a group of [dependency-groups]: --group NAME, or --group path/pyproject.toml:NAME.';
const FIX_SOURCE = 'Write the lock with the tool and audit that with -r, or take the source out.';
const FIX_OPEN =
  'Audit the project itself (-e and its folder): its metadata is then built in the sandbox, once it has been read and has passed.';
const FIX_WORDS =
  'Write the lock with poetry lock and audit that (-r poetry.lock), or write it in [project].';

/** Files that setuptools reads dependencies from, and fields that only a build tells. */
function* openEntries(
  { pyproject, path, originOf }: Opened,
  { isProject, isWhole }: ProjectChoice,
): Generator<Entry> {
  const { dependencies, 'optional-dependencies': extras } = pyproject.tool.setuptools.dynamic;
  const dynamic = pyproject.project?.dynamic ?? [];
  const named = [
    ...(isProject && dynamic.includes('dependencies') ? [dependencies] : []),
    ...(isWhole && dynamic.includes('optional-dependencies') ? Object.values(extras) : []),
  ];
  const origin = originOf(['tool', 'setuptools', 'dynamic']);
  for (const file of named.flatMap((one) => one?.file ?? []))
    yield {
      kind: 'include',
      include: { path: resolve(dirname(path), file), isConstraint: false, origin },
    };
  for (const field of openFields(pyproject))
    if (field === 'dependencies' ? isProject : isWhole)
      yield problemEntry(
        originOf(['project', 'dynamic']),
        'refused',
        `leaves its ${field} to a build`,
        FIX_OPEN,
      );
}

function plainEntry({ text, path }: ProjectLine, file: Opened, isConstraint = false): Entry {
  const { variables, place, originOf } = file;
  return requirementEntry(text, { origin: originOf(path), hashes: [], isConstraint, variables, place });
}

/** The place that uv's sources or poetry's tables give a package by its name. */
function sourceOf(name: string, line: ProjectLine, { pyproject }: Opened): ProjectLine | undefined {
  if (line.source !== undefined) return line;
  const { uv, poetry } = pyproject.tool;
  const isIt = ([key]: readonly [string, unknown]): boolean => normalizeName(key) === normalizeName(name);
  const [inUv, source] = Object.entries(uv.sources).find(isIt) ?? [];
  if (inUv !== undefined) return { ...line, path: ['tool', 'uv', 'sources', inUv], source };
  const [inPoetry, value] = Object.entries(poetry.dependencies).find(isIt) ?? [];
  const hasPlace =
    inPoetry !== undefined &&
    poetryDependencies(inPoetry, value)?.every((one) => one.source === undefined) !== true;
  return hasPlace
    ? { ...line, path: ['tool', 'poetry', 'dependencies', inPoetry], source: value }
    : undefined;
}

function* placedEntries(
  { name, extras, marker }: Dependency,
  line: ProjectLine,
  given: ProjectLine,
  file: Opened,
): Generator<Entry> {
  const { path, variables, place, named, originOf } = file;
  const origin = originOf(given.path);
  const source = projectSource(given.source, dirname(path));
  if (source === undefined) {
    yield problemEntry(origin, 'refused', `gives ${name} a source that depsec does not follow`, FIX_SOURCE);
    return;
  }
  if ('address' in source) {
    const wanted = extras.length === 0 ? '' : `[${extras.join(',')}]`;
    const text = `${name}${wanted} @ ${source.address}${marker === undefined ? '' : ` ; ${marker}`}`;
    const plain = { hashes: [], isConstraint: false, isEditable: false };
    yield directEntry(text, { ...plain, variables, place, origin });
    return;
  }
  const index = named.find((one) => one.name === source.index);
  if (index === undefined) {
    yield problemEntry(origin, 'refused', `takes ${name} from an index the file does not name`, FIX_SOURCE);
    return;
  }
  const { url: value } = index;
  yield { kind: 'option', option: { name: 'project-index', value, projects: [name], origin: index.origin } };
  yield plainEntry(line, file);
}

function* lineEntries(choice: ProjectChoice, file: Opened): Generator<Entry> {
  try {
    for (const line of projectLines(file.pyproject, choice)) {
      if (!('text' in line)) {
        const what = 'is a dependency in poetry’s own notation';
        yield problemEntry(file.originOf(line.path), 'refused', what, FIX_WORDS);
        continue;
      }
      const parts = partsOf(line.text);
      const given =
        parts?.url === undefined && parts !== undefined ? sourceOf(parts.name, line, file) : undefined;
      if (parts === undefined || given === undefined) yield plainEntry(line, file);
      else yield* placedEntries(parts, line, given, file);
    }
  } catch (error) {
    if (!(error instanceof BadGroup)) throw error;
    yield problemEntry(file.originOf(error.path), 'syntax', error.what, FIX_GROUP);
  }
}

/**
 * Reads a pyproject.toml: PEP 621's dependencies, PEP 735's groups, and what uv, pdm and poetry say of places beside.
 * Nothing of the project is run; what only a build would tell is a problem that says so.
 */
export function* projectEntries(
  text: string,
  choice: ProjectChoice,
  context: ProjectContext,
): Generator<Entry> {
  const pyproject = readPyproject(text);
  if ('problem' in pyproject) {
    const fix = 'See the specification of pyproject.toml in the Python Packaging User Guide.';
    const { problem, line } = pyproject;
    yield problemEntry({ file: context.file, ...(line !== undefined && { line }) }, 'syntax', problem, fix);
    return;
  }
  const lineOf = lineFinder(text);
  const originOf = (path: KeyPath): Origin => ({ file: context.file, line: lineOf(path) });
  const { entries, named } = projectIndexes(pyproject, originOf, context.variables);
  const file: Opened = { ...context, pyproject, originOf, named };
  yield* entries;
  yield* openEntries(file, choice);
  const constraints = pyproject.tool.uv['constraint-dependencies'];
  for (const line of listLines(constraints, ['tool', 'uv', 'constraint-dependencies']))
    yield plainEntry(line, file, true);
  yield* lineEntries(choice, file);
}
