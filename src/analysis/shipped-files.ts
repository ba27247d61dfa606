import type { PackageLayout } from './package-map.js';
import type { Unscanned } from '../model/inspection.js';
import { HOLE } from './value.js';

/** The other files of the artifact, as code that runs reaches them: by path, to start or to load. */
export interface ShippedFiles {
  /** Path of the file that a text names, seen from the file `from`; the first one when it names several. */
  readonly find: (text: string, from: string) => string | undefined;
  readonly read: (path: string) => Uint8Array | undefined;
  /** A compiled module that `import` of this dotted path inside the artifact would load. */
  readonly findNative: (from: string, module: string) => string | undefined;
}

interface Readable extends PackageLayout {
  read(path: string): Uint8Array | Unscanned;
}

/** What `__file__` reads as: an unknown folder, and the path below it. */
export function installedPath(path: string): string {
  return `${HOLE}/${path}`;
}

function normalize(path: string): string {
  const parts: string[] = [];
  for (const part of path.replaceAll('\\', '/').split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.' && part !== '') parts.push(part);
  }
  return parts.join('/');
}

const folderOf = (path: string): string => path.slice(0, path.lastIndexOf('/') + 1);

/** Everything in a command line that could be a path. */
function* candidates(text: string, from: string): Generator<string> {
  for (const [, path = ''] of text.matchAll(/\uFFFC[\\/]+([^\uFFFC"'|;&<>\n]+)/g)) {
    yield path;
    yield path.split(/\s/)[0] ?? '';
  }
  if (!/(?:^|\/)setup\.py$/.test(from)) return;
  // A build runs in the folder of setup.py, so relative paths name files beside it.
  for (const [word] of text.matchAll(/[^\s"'|;&<>\uFFFC]+\.\w{1,4}\b/g)) yield `${folderOf(from)}${word}`;
}

/** The files of an artifact by what names them in its code. */
export function shippedFiles(tree: Readable): ShippedFiles {
  const known = new Set(tree.paths);
  const natives = tree.paths.filter((path) => /\.(?:pyd|so|dll|dylib)$/.test(path));
  return {
    find: (text, from) => {
      if (text.length > 4_000) return undefined;
      for (const candidate of candidates(text, from)) {
        const path = normalize(candidate);
        if (known.has(path)) return path;
      }
      return undefined;
    },
    read: (path) => {
      const bytes = known.has(path) ? tree.read(path) : undefined;
      return bytes instanceof Uint8Array ? bytes : undefined;
    },
    findNative: (from, module) => {
      const [dots = ''] = /^\.+/.exec(module) ?? [];
      if (dots === '' || natives.length === 0) return undefined;
      const up = from.split('/').slice(0, -dots.length).join('/');
      const base = `${up}${up === '' ? '' : '/'}${module.slice(dots.length).replaceAll('.', '/')}.`;
      return natives.find((path) => path.startsWith(base));
    },
  };
}
