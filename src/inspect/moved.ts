import { posix } from 'node:path';
import { parse } from 'smol-toml';
import { placements, type Placement } from '../archive/placements.js';
import type { Archive, Entry } from '../archive/entry.js';
import { TESTS } from '../analysis/reading/package-map.js';
import { DEFAULT_LIMITS } from '../archive/limits.js';
import { ArchiveRefusal } from '../archive/refusals.js';

/** Files as an installer would place them, and where they lie. */
export interface Moved {
  readonly archive: Archive;
  /** The path that a file has in the artifact. */
  readonly within: (file: string) => string;
}

function textOf(archive: Archive, path: string): string {
  const entry = archive.entries.find((one) => one.path === path);
  try {
    return entry === undefined ? '' : Buffer.from(archive.read(entry)).toString('utf8');
  } catch (error) {
    // What cannot be read is told of by whoever reads the whole.
    if (error instanceof ArchiveRefusal) return '';
    throw error;
  }
}

function tomlOf(text: string): Readonly<Record<string, unknown>> {
  try {
    return parse(text);
  } catch {
    return {};
  }
}

/** Folders that a `.pth` file adds to where modules are looked for. */
function ofPathLines(archive: Archive): Placement[] {
  return archive.entries
    .filter(({ path }) => path.endsWith('.pth'))
    .flatMap(({ path }) =>
      textOf(archive, path)
        .split(/\r\n|\r|\n/)
        .map((line) => line.trim())
        .filter((line) => line !== '' && !/^(?:#|import[ \t])/.test(line))
        .map((line) => ({ from: posix.join(posix.dirname(path), line), to: '' })),
    );
}

const TABLE = /(?:^|\/)[^/]+\.(?:dist|egg)-info\/entry_points\.txt$/;
const REFERENCE = /^[^#[\]=]{1,200}=\s*([\w.]+)/gm;

function at(table: unknown, key: string): unknown {
  return typeof table === 'object' && table !== null
    ? (table as Readonly<Record<string, unknown>>)[key]
    : undefined;
}

/** The texts of a table, and of the tables in it. */
function* textsIn(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value;
  else if (typeof value === 'object' && value !== null)
    for (const one of Object.values(value)) yield* textsIn(one);
}

/** The modules that entry points name. */
function entryModules(archive: Archive, top: string): readonly string[] {
  const tables = archive.entries.filter(({ path }) => TABLE.test(path));
  const parsed = tomlOf(textOf(archive, `${top}pyproject.toml`));
  const [project, poetry] = [at(parsed, 'project'), at(at(parsed, 'tool'), 'poetry')];
  const told = [
    ...['scripts', 'gui-scripts', 'entry-points'].map((key) => at(project, key)),
    ...['scripts', 'plugins'].map((key) => at(poetry, key)),
  ];
  return [
    ...tables.flatMap(({ path }) =>
      [...textOf(archive, path).matchAll(REFERENCE)].map(([, module = '']) => module),
    ),
    ...[...textsIn(told)].map((reference) => /^[\w.]*/.exec(reference.trim())?.[0] ?? ''),
  ];
}

/** Modules that entry points name and that would be taken for tests: a program, or a tool, imports them. */
function ofEntryPoints(archive: Archive, top: string): Placement[] {
  const known = new Set(archive.entries.map(({ path }) => path));
  return entryModules(archive, top).flatMap((module) => {
    const ways = ['', 'src/'].flatMap((root) => {
      const path = `${top}${root}${module.replaceAll('.', '/')}`;
      return [`${path}.py`, `${path}/__init__.py`];
    });
    const file = ways.find((path) => known.has(path) && TESTS.test(path.slice(top.length)));
    if (file === undefined) return [];
    const name = posix
      .basename(file)
      .replace(/^test_/i, 'run_')
      .replace(/_test\.py$/i, '_run.py');
    return [
      { from: posix.dirname(file), to: 'run' },
      { from: file, to: `run/${name}` },
    ];
  });
}

/** setuptools installs what an earlier build left there. */
const LEFT = /^build\/lib(?:\.[^/]+)?(?=\/)/;

function ofLeftovers(archive: Archive, top: string): Placement[] {
  const found = archive.entries.flatMap(({ path }) => LEFT.exec(path.slice(top.length))?.[0] ?? []);
  return [...new Set(found)].map((from) => ({ from, to: '' }));
}

function placementsOf(archive: Archive, folder: string): readonly Placement[] {
  const top = archive.kind === 'wheel' || folder === '' ? '' : `${folder}/`;
  const paths = [...ofPathLines(archive), ...ofEntryPoints(archive, top)];
  if (archive.kind === 'wheel') return paths;
  const told = placements(
    tomlOf(textOf(archive, `${top}pyproject.toml`)),
    textOf(archive, `${top}setup.cfg`),
    tomlOf(textOf(archive, `${top}hatch.toml`)),
  );
  const own = [...told, ...ofLeftovers(archive, top)];
  return [...paths, ...own.map(({ from, to }) => ({ from: `${top}${from}`, to }))];
}

/** A path, and those of the folders that it lies in. */
function* upwards(path: string): Generator<string> {
  yield path;
  for (let end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1))
    yield path.slice(0, end);
}

/**
 * What an installer, or Python, comes upon elsewhere than where it lies; undefined where there is nothing of that.
 * @throws ArchiveRefusal where it would be more files than an archive may hold
 */
export function movedFiles(archive: Archive, folder: string): Moved | undefined {
  const places = new Map<string, Set<string>>();
  for (const { from, to } of placementsOf(archive, folder))
    places.set(from, (places.get(from) ?? new Set()).add(to));
  const originals = new Map<string, Entry>();
  for (const entry of places.size === 0 ? [] : archive.entries)
    for (const from of upwards(entry.path))
      for (const to of places.get(from) ?? []) {
        originals.set([to, entry.path.slice(from.length + 1)].filter((part) => part !== '').join('/'), entry);
        if (originals.size > DEFAULT_LIMITS.entries) throw new ArchiveRefusal('too-many-entries');
      }
  if (originals.size === 0) return undefined;
  const of = (entry: Entry): Entry => originals.get(entry.path) ?? entry;
  return {
    archive: {
      kind: 'wheel',
      entries: [...originals].map(([path, entry]) => ({ ...entry, path })),
      read: (entry) => archive.read(of(entry)),
      head: (entry, length) => archive.head(of(entry), length),
      close: () => undefined,
    },
    within: (file) => originals.get(file)?.path ?? file,
  };
}
