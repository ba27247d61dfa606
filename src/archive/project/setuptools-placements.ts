import { posix } from 'node:path';
import type { SetupArguments } from '../../model/setup-arguments.js';
import type { Placement } from './placements.js';
import { plain } from './tables.js';

/** Folders of `.data` that an installer empties elsewhere; the name before it is of no concern. */
export const DATA = 'x.data';

const dotted = (name: string): string => name.replaceAll('.', '/');
const last = (path: string): string => posix.basename(path);

type Folders = ReadonlyMap<string, string>;

/** More parts of a name do not matter: for a deeper one, the uppermost configured folder decides. */
const PARTS = 32;

/** Where a package lies: in the folder that is configured for the longest part of its name. */
function folderOf(name: string, folders: Folders): string {
  const parts = name.split('.');
  for (let end = Math.min(parts.length, PARTS); end >= 0; end -= 1) {
    const own = folders.get(parts.slice(0, end).join('.'));
    if (own !== undefined) return posix.join(own, ...parts.slice(end));
  }
  return parts.join('/');
}

/** A name may be written as a path. */
export const isName = (name: string): boolean => /^[\w./-]+$/.test(name) && !name.includes('..');

/** Packages and modules by name. Of a package in the folder of the project setuptools takes the modules alone. */
function named({ packages, modules, folders: told }: SetupArguments): Placement[] {
  const folders = new Map(told);
  const places = [
    ...told.map(([name, from]) => ({ from, to: dotted(name) })),
    ...packages
      .filter((name) => isName(name) || name === '')
      .map((name) => ({ from: folderOf(name, folders), to: dotted(name) })),
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

/** The folder that a pattern is about, or the file that it names. */
export function beforeGlob(pattern: string): string {
  const parts = pattern.split('/');
  const end = parts.findIndex((part) => /[*?[]/.test(part));
  return (end < 0 ? parts : parts.slice(0, end)).join('/');
}

/** Patterns that lead out of the package that they are of. */
function dataOf({ packageData, folders: told }: SetupArguments): Placement[] {
  const folders = new Map(told);
  return packageData
    .filter(([, pattern]) => pattern.includes('..'))
    .map(([name, pattern]) => [name, beforeGlob(pattern)] as const)
    .map(([name, path]) => ({
      from: posix.join(folderOf(name, folders), path),
      to: posix.join(dotted(name), path),
    }))
    .filter(({ from, to }) => !from.startsWith('..') && !to.startsWith('..'));
}

/** Options that give commands of setuptools a folder: everything in it is packed with what they put there. */
export const FILLED: Readonly<Record<string, RegExp>> = {
  build: /^build_(?:base|lib|purelib|platlib)$/,
  build_py: /^build_lib$/,
  build_ext: /^build_lib$/,
  build_scripts: /^build_dir$/,
  install_lib: /^build_dir$/,
  install_scripts: /^build_dir$/,
  bdist: /^bdist_base$/,
  bdist_wheel: /^bdist_dir$/,
};
/** What those make of it. */
const BELOW: Readonly<Record<string, string>> = { build_base: 'lib', bdist_base: 'wheel' };

function ofOption([command, option, value]: SetupArguments['options'][number]): Placement[] {
  const name = option.replaceAll('-', '_');
  if (command === 'install' && name === 'extra_path')
    return ofPathLine(value.split(',')[1] ?? '', 'setup.cfg');
  // `bdist_wheel = build --build-lib docs bdist_wheel`
  if (command === 'aliases') {
    const words = value.split(/[\s=]+/).filter((word) => isName(word) && word !== '.');
    return words.flatMap((from) =>
      ['', '/lib', '/wheel'].map((below) => ({ from: `${from}${below}`, to: '' })),
    );
  }
  if (!Object.hasOwn(FILLED, command) || FILLED[command]?.test(name) !== true) return [];
  const below = Object.hasOwn(BELOW, name) ? `/${BELOW[name] ?? ''}` : '';
  return [{ from: `${value}${below}`, to: command.endsWith('scripts') ? `${DATA}/scripts` : '' }];
}

/** A line of a path file that a build makes. */
function ofPathLine(text: string, from: string): Placement[] {
  return text.trim() === '' ? [] : [{ from, to: 'extra.pth', text }];
}

/** Where the files that setuptools is configured with are installed. */
export function ofArguments(told: SetupArguments): readonly Placement[] {
  return [
    ...named(told),
    ...dataOf(told),
    ...told.scripts.map((from) => ({ from, to: `${DATA}/scripts/${last(from)}` })),
    ...told.data.map(([folder, from]) => ({
      from,
      to: folder === undefined ? `${DATA}/purelib/${last(from)}` : `${DATA}/data/${folder}/${last(from)}`,
    })),
    ...told.options.flatMap(ofOption),
    ...told.pathLines.flatMap((line) => ofPathLine(line, 'setup.py')),
  ];
}
