import { join } from 'node:path';
import type { Files } from '../model/effects.js';
import { isFile } from '../model/file-presence.js';
import { isLockName, PROJECT_LOCKS } from './locks/lock-formats.js';
import { MAX_BYTES } from './requirement-file.js';
import { openFields, readPyproject, type Pyproject } from './project/project-table.js';

/** What was found of a project and is resolved on its own. */
export interface DiscoveredSection {
  /** Relative to the root, with `/`. */
  readonly requirements: readonly string[];
  readonly editables: readonly string[];
  readonly groups: readonly string[];
  /** Of a pyproject.toml: with optional dependencies, with these groups. */
  readonly isWhole?: boolean;
  readonly ownGroups?: readonly string[];
  /** A lock that the same project's tool wrote, which is a section of its own. */
  readonly lock?: string;
}

const PROJECT = 'pyproject.toml';
const SETUP = 'setup.py';
/** The project itself is what is judged, and built in the sandbox: only a build tells what it depends on. */
const BUILT: DiscoveredSection = { requirements: [], editables: ['.'], groups: [] };

function entriesOf(folder: string, files: Files): readonly string[] {
  try {
    return files.list(folder);
  } catch {
    return [];
  }
}

/** Undefined for what can't be read whole: reading it as a section tells why. */
function textOf(path: string, files: Files): string | undefined {
  try {
    return files.stat(path).size > MAX_BYTES ? undefined : new TextDecoder().decode(files.read(path));
  } catch {
    return undefined;
  }
}

function hasDependencies({ project, tool }: Pyproject): boolean {
  const { uv, pdm, poetry } = tool;
  const tables = [poetry.dependencies, poetry.group, poetry['dev-dependencies'], pdm['dev-dependencies']];
  return (
    project !== undefined ||
    uv['dev-dependencies'].length > 0 ||
    tables.some((table) => Object.keys(table).length > 0)
  );
}

/** Other files that say how a project is installed. */
interface Beside {
  readonly hasSetup: boolean;
  /** No requirements file or lock: what the build tells is all that there is. */
  readonly isAlone: boolean;
}

/**
 * A pyproject.toml may say nothing about the project: pip then builds it if it names a back end or lies beside a
 * setup.py.
 */
function isOnlyBuilt(read: Pyproject, { hasSetup, isAlone }: Beside): boolean {
  if (openFields(read).length > 0) return true;
  return isAlone && !hasDependencies(read) && (hasSetup || read['build-system'] !== undefined);
}

/** The sections of a pyproject.toml: the project with its optional dependencies, then with each of its groups. */
function projectSections(
  text: string | undefined,
  lock: string | undefined,
  beside: Beside,
): DiscoveredSection[] {
  const base = { requirements: [PROJECT], editables: [], groups: [], ...(lock !== undefined && { lock }) };
  const read = readPyproject(text ?? '');
  if (text === undefined || 'problem' in read) return [{ ...base, isWhole: true }];
  const groups = Object.keys(read['dependency-groups']);
  if (isOnlyBuilt(read, beside))
    return [
      { ...base, ...BUILT },
      ...groups.map((group) => ({ ...base, requirements: [], groups: [group] })),
    ];
  return [
    ...(hasDependencies(read) ? [{ ...base, isWhole: true }] : []),
    ...groups.map((group) => ({ ...base, ownGroups: [group] })),
  ];
}

/**
 * What is audited when nothing is named: `requirements*.txt`, `requirements/*.txt`, locks and pyproject.toml directly
 * under the root, sorted; where there is nothing else, setup.py. Each is meant to be resolved on its own.
 */
export function discoverSections(root: string, files: Files): DiscoveredSection[] {
  const names = entriesOf(root, files);
  const direct = names.filter((name) => /^requirements.*\.txt$/s.test(name) || isLockName(name));
  const nested = entriesOf(join(root, 'requirements'), files)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => `requirements/${name}`);
  const found = [...direct, ...nested].filter((name) => isFile(join(root, name), files)).sort();
  const project = join(root, PROJECT);
  const lock = PROJECT_LOCKS.find((name) => found.includes(name));
  const hasSetup = isFile(join(root, SETUP), files);
  const isAlone = found.length === 0;
  const own = hasSetup && isAlone ? [BUILT] : [];
  return [
    ...(isFile(project, files) ? projectSections(textOf(project, files), lock, { hasSetup, isAlone }) : own),
    ...found.map((name) => ({ requirements: [name], editables: [], groups: [] })),
  ];
}
