import { posix } from 'node:path';
import type { Archive } from '../../archive/entry.js';
import type { Placement } from '../../archive/project/placements.js';
import { at, type Table } from '../../archive/project/tables.js';

const TABLE = /(?:^|\/)[^/]+\.(?:dist|egg)-info\/entry_points\.txt$/;
/** Deeper than any table of programs is; a table may be as deep as its text is long. */
const DEPTH = 8;

/** The texts of a table, and of the tables in it. */
function textsIn(value: unknown, depth = 0): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null || depth > DEPTH) return [];
  return Object.values(value).flatMap((one) => textsIn(one, depth + 1));
}

/** What the lines of a table refer to, each `name = module:object`. */
function references(table: string): readonly string[] {
  return table
    .split(/\r\n|\r|\n/)
    .map((line) => line.trim())
    .filter((line) => line.includes('=') && !/^[#[]/.test(line))
    .map((line) => line.slice(line.indexOf('=') + 1));
}

/** The modules that entry points name. */
function entryModules(
  archive: Archive,
  read: (path: string) => string,
  named: readonly string[],
  pyproject: Table,
): Set<string> {
  const tables = archive.entries.filter(({ path }) => TABLE.test(path));
  const told = [
    ...['scripts', 'gui-scripts', 'entry-points'].map((key) => at(pyproject, 'project', key)),
    ...['scripts', 'plugins'].map((key) => at(pyproject, 'tool', 'poetry', key)),
  ];
  const found = [...tables.flatMap(({ path }) => references(read(path))), ...textsIn(told), ...named];
  return new Set(found.map((reference) => /^[\w.]*/.exec(reference.trim())?.[0] ?? ''));
}

/** The name under which a file is read that its own would mark as a test. */
function nameAsProgram(file: string): string {
  return posix
    .basename(file)
    .replace(/^test_/i, 'run_')
    .replace(/_test\.py$/i, '_run.py');
}

/**
 * Modules that entry points name and that nothing else would import, because they are tests or for developers: a
 * program or tool imports them. Each folder of them is read under a name of its own.
 * @param top folder of the project, with its slash
 * @param named further references to such modules, each `module:object`
 * @param isUnread whether a file is taken for one that never runs
 */
export function entryPlacements(
  archive: Archive,
  top: string,
  files: { readonly read: (path: string) => string; readonly isUnread: (path: string) => boolean },
  named: readonly string[],
  pyproject: Table,
): Placement[] {
  const known = new Set(archive.entries.map(({ path }) => path));
  const roots = ['', 'src/', 'lib/'].map((root) => `${top}${root}`);
  const folders = new Map<string, string>();
  return [...entryModules(archive, files.read, named, pyproject)].flatMap((module) => {
    const ways = roots.flatMap((root) => {
      const path = `${root}${module.replaceAll('.', '/')}`;
      return [`${path}.py`, `${path}/__init__.py`];
    });
    const file = ways.find((path) => known.has(path) && files.isUnread(path));
    if (file === undefined) return [];
    const folder = posix.dirname(file);
    const to = folders.get(folder) ?? `run${folders.size === 0 ? '' : folders.size}`;
    folders.set(folder, to);
    // Beside a module at the top of a project all the rest of it lies.
    const isTop = folder === '.' || roots.includes(`${folder}/`);
    return [...(isTop ? [] : [{ from: folder, to }]), { from: file, to: `${to}/${nameAsProgram(file)}` }];
  });
}
