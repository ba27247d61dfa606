import { posix } from 'node:path';
import { pairs, readSetupCfg, type Setting } from './setup-cfg.js';
import { at, isTable, plain, texts, type Table } from './tables.js';

/** A file or folder of a project that comes to lie elsewhere in what is installed. Neither ends on a slash; empty is the top. */
export interface Placement {
  readonly from: string;
  readonly to: string;
  /** What lies in folders of it stays there, and so does setup.py. */
  readonly isFlat?: true;
}

/** `from` and `to` of a table of texts; a list of texts has no `to`. */
function entriesOf(value: unknown): readonly (readonly [string, string | undefined])[] {
  if (!isTable(value)) return texts(value).map((one) => [one, undefined]);
  return Object.entries(value).flatMap(([key, one]) => texts(one).map((text) => [key, text] as const));
}

const last = (path: string): string => posix.basename(path);
const dotted = (name: string): string => name.replaceAll('.', '/');
/** Folders of `.data` that an installer empties elsewhere; the name before it is of no concern. */
const DATA = 'x.data';

function dataFiles(folder: string, files: readonly string[]): Placement[] {
  return files.map((file) => ({ from: file, to: `${DATA}/data/${folder}/${last(file)}` }));
}

type Folders = ReadonlyMap<string, string>;

/** No name has more parts that matter: of a deeper one the uppermost folder that was told decides. */
const PARTS = 32;

/** Where a package lies: in the folder that was told of the longest part of its name. */
function folderOf(name: string, folders: Folders): string {
  const parts = name.split('.');
  for (let end = Math.min(parts.length, PARTS); end >= 0; end -= 1) {
    const own = folders.get(parts.slice(0, end).join('.'));
    if (own !== undefined) return posix.join(own, ...parts.slice(end));
  }
  return parts.join('/');
}

/** Packages and modules that setuptools is told of by name. Of a package in the folder of the project it takes the modules alone. */
function named(packages: readonly string[], modules: readonly string[], folders: Folders): Placement[] {
  const isName = (name: string): boolean => /^[\w.-]+$/.test(name);
  const places = [
    ...[...folders].map(([name, from]) => ({ from, to: dotted(name) })),
    ...packages.filter(isName).map((name) => ({ from: folderOf(name, folders), to: dotted(name) })),
  ];
  return [
    ...places.map((one) =>
      plain(one.from) === '' && one.to !== '' ? { ...one, isFlat: true as const } : one,
    ),
    ...modules
      .filter(isName)
      .map((name) => ({ from: `${folderOf(name, folders)}.py`, to: `${dotted(name)}.py` })),
  ];
}

function ofSetuptools(tool: unknown): Placement[] {
  const told = at(tool, 'setuptools');
  const files = at(told, 'data-files');
  const folders = new Map(entriesOf(at(told, 'package-dir')).map(([name, from = '']) => [name, from]));
  return [
    ...named(texts(at(told, 'packages')), texts(at(told, 'py-modules')), folders),
    ...texts(at(told, 'packages', 'find', 'where')).map((from) => ({ from, to: '' })),
    ...Object.entries(isTable(files) ? files : {}).flatMap(([folder, list]) =>
      dataFiles(folder, texts(list)),
    ),
  ];
}

function ofHatch(tool: unknown): Placement[] {
  const build = at(tool, 'hatch', 'build');
  return [build, at(build, 'targets', 'wheel')].flatMap((one) => [
    ...entriesOf(at(one, 'force-include')).map(([from, to]) => ({ from, to: to ?? '' })),
    ...entriesOf(at(one, 'sources')).map(([from, to = '']) =>
      from === '' ? { from, to, isFlat: true as const } : { from, to },
    ),
    ...texts(at(one, 'packages')).map((from) => ({ from, to: last(from) })),
    ...texts(at(one, 'only-include')).map((from) => ({ from, to: from })),
    ...entriesOf(at(one, 'shared-data')).map(([from, to]) => ({ from, to: `${DATA}/data/${to ?? ''}` })),
    ...entriesOf(at(one, 'shared-scripts')).map(([from, to]) => ({
      from,
      to: `${DATA}/scripts/${to ?? ''}`,
    })),
  ]);
}

/** The folder that a pattern is about, or the file that it names. */
function beforeGlob(pattern: string): string {
  const parts = pattern.split('/');
  const end = parts.findIndex((part) => /[*?[]/.test(part));
  return (end < 0 ? parts : parts.slice(0, end)).join('/');
}

function ofPoetry(tool: unknown): Placement[] {
  const packages = at(tool, 'poetry', 'packages');
  return (Array.isArray(packages) ? (packages as unknown[]) : []).flatMap((one) => {
    const [include = '', from = '', to = ''] = ['include', 'from', 'to'].map((key) => texts(at(one, key))[0]);
    const formats = texts(at(one, 'format'));
    if (formats.length > 0 && !formats.includes('wheel')) return [];
    const folder = beforeGlob(include);
    return [{ from: posix.join(from, folder), to: posix.join(to, folder) }];
  });
}

/** Files for the folders of `.data`, each a pattern, or a table of that and the folder that its names start at. */
function ofPdm(tool: unknown): Placement[] {
  const data = at(tool, 'pdm', 'build', 'wheel-data');
  return Object.entries(isTable(data) ? data : {}).flatMap(([scheme, list]) =>
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
}

function ofOthers(tool: unknown): Placement[] {
  const roots = [
    at(tool, 'pdm', 'build', 'package-dir'),
    at(tool, 'uv', 'build-backend', 'module-root'),
    at(tool, 'maturin', 'python-source'),
  ];
  const data = at(tool, 'uv', 'build-backend', 'data');
  const packages = at(tool, 'scikit-build', 'wheel', 'packages');
  return [
    ...roots.flatMap(texts).map((from) => ({ from, to: '' })),
    ...entriesOf(data).map(([scheme, from]) => ({ from: from ?? '', to: `${DATA}/${scheme}` })),
    ...texts(at(tool, 'flit', 'external-data', 'directory')).map((from) => ({ from, to: `${DATA}/data` })),
    ...entriesOf(packages).map(([name, from]) =>
      from === undefined ? { from: name, to: last(name) } : { from, to: name },
    ),
  ];
}

function ofSetupCfg(text: string): Placement[] {
  const settings = readSetupCfg(text);
  const listed = (name: string): string[] =>
    settings
      .filter(({ section, key }) => section === 'options' && key === name)
      .flatMap(({ lines }) => lines);
  const names = (name: string): string[] => listed(name).flatMap((line) => line.split(/[,\s]+/));
  const folders = new Map(pairs(listed('package_dir')));
  return [...named(names('packages'), names('py_modules'), folders), ...settings.flatMap(ofSetting)];
}

function ofSetting({ section, key, lines }: Setting): Placement[] {
  if (section === 'options.packages.find' && key === 'where') return lines.map((from) => ({ from, to: '' }));
  return section === 'options.data_files'
    ? dataFiles(
        key,
        lines.flatMap((line) => line.split(/[,\s]+/)),
      )
    : [];
}

/** Whether that is where packages lie and are looked for anyway; what is there may be taken for something else all the same. */
export function isUsual({ from, to }: Placement): boolean {
  return ['', 'src', 'lib'].some(
    (root) => from === posix.join(root, to) || from === (to === '' ? root : `${root}/${to}`),
  );
}

/**
 * What the back ends in use install and from where, by what pyproject.toml and setup.cfg tell them.
 * Globs are not followed.
 *
 * @param parsed the whole pyproject.toml
 * @param hatch the whole hatch.toml
 */
export function placements(parsed: Table, setupCfg: string, hatch: Table = {}): readonly Placement[] {
  const { tool } = parsed;
  const told = [
    ...[ofSetuptools, ofHatch, ofPoetry, ofPdm, ofOthers].flatMap((of) => of(tool)),
    ...ofHatch({ hatch }),
    ...ofSetupCfg(setupCfg),
  ];
  return told.map((one) => ({ ...one, from: plain(one.from), to: plain(one.to) }));
}
