import { posix } from 'node:path';
import { pairs, readSetupCfg, type Setting } from './setup-cfg.js';
import { plain } from './tables.js';

/** Folders of packages by their name; the empty one is for all others. */
export type PackageFolders = Readonly<Record<string, string>>;

/** The paths that the module of a dotted name may have, without what it ends on. */
function placesOf(parts: readonly string[], folders: PackageFolders): readonly string[] {
  const [first = '', ...rest] = parts;
  // `constructor` is no folder that anybody told of.
  const own = Object.hasOwn(folders, first) ? folders[first] : undefined;
  const roots = ['', 'src', folders[''] ?? ''].map(plain);
  const paths = roots.map((root) => [root, ...parts].filter((part) => part !== '').join('/'));
  return [...new Set([...(own === undefined ? [] : [[plain(own), ...rest].join('/')]), ...paths])];
}

/**
 * The files that may define what a reference names: `package.module:function`, or `package.module.Class`, whose last
 * part may be a module as well.
 */
export function filesOf(reference: string, folders: PackageFolders = {}): readonly string[] {
  const [module = '', member] = reference.split(':').map((part) => part.trim());
  const parts = module.split('.').filter((part) => /^\w+$/.test(part));
  const ways = member === undefined ? [parts.slice(0, -1), parts] : [parts];
  return ways
    .filter((way) => way.length > 0)
    .flatMap((way) => placesOf(way, folders))
    .flatMap((path) => [`${path}.py`, `${path}/__init__.py`]);
}

const names = (lines: readonly string[]): readonly string[] =>
  lines.flatMap((line) => line.split(/[,\s]+/)).filter((name) => name !== '');

function isWithin(path: string, folders: ReadonlySet<string>): boolean {
  let folder = posix.dirname(path);
  while (folder.includes('/') && !folders.has(folder)) folder = posix.dirname(folder);
  return folders.has(folder);
}

/** What one setting has code imported from. */
function hooksOf(
  { section, key, lines }: Setting,
  folders: PackageFolders,
  paths: readonly string[],
): readonly string[] {
  const [first = ''] = lines;
  const [, attribute] = /^attr\s*:\s*([\w.]+)/.exec(first) ?? [];
  if (attribute !== undefined) return filesOf(attribute, folders);
  if (section === 'options' && key === 'cmdclass')
    return pairs(lines).flatMap(([, object]) => filesOf(object, folders));
  if (section !== 'global') return [];
  if (key === 'setup_hooks') return names(lines).flatMap((name) => filesOf(name, folders));
  if (key !== 'command_packages') return [];
  const within = new Set(names(lines).flatMap((name) => placesOf(name.split('.'), folders)));
  return paths.filter((path) => path.endsWith('.py') && isWithin(path, within));
}

/**
 * Files that setuptools, or pbr, imports while it builds because setup.cfg says so: for a value from code (`attr:`),
 * for commands that replace its own, for packages in which it looks for commands, and for hooks.
 * @param paths of the project
 */
export function setupCfgHooks(text: string, paths: readonly string[]): readonly string[] {
  const settings = readSetupCfg(text);
  const folders = Object.fromEntries(
    settings
      .filter(({ section, key }) => section === 'options' && key === 'package_dir')
      .flatMap(({ lines }) => pairs(lines)),
  );
  return [...new Set(settings.flatMap((setting) => hooksOf(setting, folders, paths)))];
}
