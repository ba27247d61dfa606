import { accessSync, constants, readFileSync, realpathSync, statSync } from 'node:fs';
import { delimiter, isAbsolute, join } from 'node:path';
import type { Machine } from '../model/effects.js';
import { isInside } from '../model/is-inside.js';
import { homeFolder } from './home-folder.js';
import { unpackPinnedPip, type PipPlace } from './pinned-pip.js';

/** With links resolved and, where the disk does not tell cases apart, in the spelling of the disk. */
function realOr(path: string): string {
  try {
    return realpathSync.native(path);
  } catch {
    return path;
  }
}

function isOfTree(path: string, root: string): boolean {
  return isInside(realOr(root), realOr(path));
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/** Entries of PATH that are absolute and not part of the audited tree: a checkout must not choose what runs. */
function pathEntries(root: string): string[] {
  return (process.env['PATH'] ?? '')
    .split(delimiter)
    .filter((entry) => isAbsolute(entry) && !isOfTree(entry, root));
}

function onPath(name: string, root: string): string[] {
  const suffixes = process.platform === 'win32' && !/\.exe$/i.test(name) ? ['.exe'] : [''];
  return pathEntries(root)
    .flatMap((entry) => suffixes.map((suffix) => join(entry, `${name}${suffix}`)))
    .filter((path) => isExecutable(path) && !isOfTree(path, root))
    .slice(0, 1);
}

/** The file curl and pip read; one that lies in the audited tree would have to be named by the user. */
function readNetrc(isWindows: boolean): string | undefined {
  const named = process.env['NETRC'] ?? '';
  const names = isWindows ? ['.netrc', '_netrc'] : ['.netrc'];
  const home = homeFolder();
  const places =
    named === '' ? names.flatMap((name) => (home === undefined ? [] : [join(home, name)])) : [named];
  for (const place of places) {
    try {
      return readFileSync(place, 'utf8');
    } catch {
      continue;
    }
  }
  return undefined;
}

/** @param assets the folder the bundle and its pinned pip lie in */
export function createMachine(assets: string, pipPlace: PipPlace): Machine {
  let pip: Promise<string> | undefined;
  const isWindows = process.platform === 'win32';
  return {
    environment: process.env,
    isWindows,
    self: { node: process.execPath, script: join(assets, 'shim.js') },
    interpreters: (root, wanted) => {
      if (wanted !== undefined) return isAbsolute(wanted) ? [wanted] : onPath(wanted, root);
      return (isWindows ? ['python', 'python3'] : ['python3', 'python']).flatMap((name) =>
        onPath(name, root),
      );
    },
    searchPath: (root) => pathEntries(root).join(delimiter),
    program: (name, root) => onPath(name, root)[0],
    netrc: () => readNetrc(isWindows),
    pinnedPip: () => (pip ??= unpackPinnedPip(assets, pipPlace)),
  };
}
