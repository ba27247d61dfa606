import { posix } from 'node:path';
import type { Placement } from './placements.js';
import { beforeGlob, DATA } from './setuptools-placements.js';
import { at, isTable, plain, texts } from './tables.js';

/** `from` and `to` of a table of texts; a list of texts has no `to`. */
function entriesOf(value: unknown): readonly (readonly [string, string | undefined])[] {
  if (!isTable(value)) return texts(value).map((one) => [one, undefined]);
  return Object.entries(value).flatMap(([key, one]) => texts(one).map((text) => [key, text] as const));
}

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? (value as unknown[]) : []);
const last = (path: string): string => posix.basename(path);

/** What a pattern takes, where it lies: the folder before its first star. */
const inPlace = (pattern: string): Placement[] => {
  const from = plain(beforeGlob(pattern));
  return pattern.startsWith('!') || from === '' ? [] : [{ from, to: from }];
};

export function ofHatch(tool: unknown): Placement[] {
  const build = at(tool, 'hatch', 'build');
  return [build, at(build, 'targets', 'wheel')].flatMap((one) => [
    ...entriesOf(at(one, 'force-include')).map(([from, to]) => ({ from, to: to ?? '' })),
    ...entriesOf(at(one, 'sources')).map(([from, to = '']) =>
      from === '' ? { from, to, isFlat: true as const } : { from, to },
    ),
    ...texts(at(one, 'packages')).map((from) => ({ from, to: last(from) })),
    ...texts(at(one, 'only-include')).map((from) => ({ from, to: from })),
    ...[...texts(at(one, 'include')), ...texts(at(one, 'artifacts'))].flatMap(inPlace),
    ...entriesOf(at(one, 'shared-data')).map(([from, to]) => ({ from, to: `${DATA}/data/${to ?? ''}` })),
    ...entriesOf(at(one, 'shared-scripts')).map(([from, to]) => ({
      from,
      to: `${DATA}/scripts/${to ?? ''}`,
    })),
  ]);
}

/** Whether something goes into wheels, where that is said. */
function isOfWheel(one: unknown): boolean {
  const formats = texts(at(one, 'format'));
  return formats.length === 0 || formats.includes('wheel');
}

export function ofPoetry(tool: unknown): Placement[] {
  const poetry = at(tool, 'poetry');
  const scripts = at(poetry, 'scripts');
  const packages = listOf(at(poetry, 'packages')).map((one) =>
    isTable(one) ? one : { include: texts(one)[0] },
  );
  return [
    ...packages.filter(isOfWheel).map((one) => {
      const [include = '', from = '', to = ''] = ['include', 'from', 'to'].map(
        (key) => texts(at(one, key))[0],
      );
      const folder = beforeGlob(include);
      return { from: posix.join(from, folder), to: posix.join(to, folder) };
    }),
    ...listOf(at(poetry, 'include'))
      .filter(isOfWheel)
      .flatMap((one) => texts(isTable(one) ? one['path'] : one).flatMap(inPlace)),
    ...Object.values(isTable(scripts) ? scripts : {}).flatMap((one) =>
      texts(at(one, 'reference')).map((from) => ({ from, to: `${DATA}/scripts/${last(from)}` })),
    ),
  ];
}

/** Files for the folders of `.data`, each a pattern, or a table of that and the folder that its names start at. */
export function ofPdm(tool: unknown): Placement[] {
  const build = at(tool, 'pdm', 'build');
  const data = at(build, 'wheel-data');
  const files = Object.entries(isTable(data) ? data : {}).flatMap(([scheme, list]) =>
    [list].flat().flatMap((one: unknown) =>
      texts(isTable(one) ? one['path'] : one).map((path) => {
        const from = plain(beforeGlob(path));
        const [start] = texts(at(one, 'relative-to')).map(plain);
        // Without such a folder a file keeps its name alone.
        const name = from === plain(path) ? last(from) : '';
        const to = start === undefined ? name : posix.relative(start, from);
        return { from, to: `${DATA}/${scheme}/${to}` };
      }),
    ),
  );
  return [...files, ...texts(at(build, 'includes')).flatMap(inPlace)];
}

function ofUv(tool: unknown): Placement[] {
  const uv = at(tool, 'uv', 'build-backend');
  const [root = 'src'] = texts(at(uv, 'module-root'));
  return [
    ...entriesOf(at(uv, 'data')).map(([scheme, from]) => ({ from: from ?? '', to: `${DATA}/${scheme}` })),
    ...texts(at(uv, 'module-name')).map((name) => {
      const to = name.replaceAll('.', '/');
      return { from: posix.join(root, to), to };
    }),
  ];
}

function ofMaturin(tool: unknown): Placement[] {
  const maturin = at(tool, 'maturin');
  const [root = ''] = texts(at(maturin, 'python-source'));
  const modules = [...texts(at(maturin, 'python-packages')), ...texts(at(maturin, 'module-name'))];
  return [
    ...texts(at(maturin, 'data')).map((from) => ({ from, to: DATA })),
    ...listOf(at(maturin, 'include'))
      .filter(isOfWheel)
      .flatMap((one) => texts(isTable(one) ? one['path'] : one).flatMap(inPlace)),
    ...modules.map((name) => {
      const to = name.split('.')[0] ?? '';
      return { from: posix.join(root, to), to };
    }),
  ];
}

/** scikit-build-core takes any of its settings in an override as well. */
function ofScikit(tool: unknown): Placement[] {
  const scikit = at(tool, 'scikit-build');
  return [scikit, ...listOf(at(scikit, 'overrides'))].flatMap((one) => [
    ...entriesOf(at(one, 'wheel', 'packages')).map(([name, from]) =>
      from === undefined ? { from: name, to: last(name) } : { from, to: name },
    ),
    ...listOf(at(one, 'generate')).flatMap((made) => {
      const [to = ''] = texts(at(made, 'path'));
      return [
        ...texts(at(made, 'template-path')).map((from) => ({ from, to })),
        ...texts(at(made, 'template')).map((text) => ({ from: 'pyproject.toml', to, text })),
      ];
    }),
  ]);
}

export function ofOthers(tool: unknown): Placement[] {
  const roots = [
    at(tool, 'pdm', 'build', 'package-dir'),
    at(tool, 'uv', 'build-backend', 'module-root'),
    at(tool, 'maturin', 'python-source'),
  ];
  return [
    ...roots.flatMap(texts).map((from) => ({ from, to: '' })),
    ...texts(at(tool, 'flit', 'external-data', 'directory')).map((from) => ({ from, to: `${DATA}/data` })),
    ...texts(at(tool, 'flit', 'module', 'name')).flatMap((name) =>
      ['', '.py'].map((end) => ({ from: `${name}${end}`, to: `${name}${end}` })),
    ),
    ...[ofUv, ofMaturin, ofScikit].flatMap((of) => of(tool)),
  ];
}

/** Deeper than any table of a tool is. */
const DEPTH = 8;
const MOST_TEMPLATES = 20;

function* templatesIn(value: unknown, depth: number): Generator<string> {
  if (depth > DEPTH || typeof value !== 'object' || value === null) return;
  for (const [key, one] of Object.entries(value))
    if (typeof one !== 'string') yield* templatesIn(one, depth + 1);
    else if (/template$/i.test(key)) yield one;
}

/** Texts of which tools that write the version into a module make that module (setuptools_scm, hatch-vcs, pdm). */
export function ofTemplates(tool: unknown): Placement[] {
  const found = [...new Set(templatesIn(tool, 0))].filter((text) => /\b(?:import|exec|eval)\b/.test(text));
  return found.slice(0, MOST_TEMPLATES).map((text, at) => ({
    from: 'pyproject.toml',
    to: `template${at}.py`,
    text: text.replaceAll('{{', '{').replaceAll('}}', '}'),
  }));
}
