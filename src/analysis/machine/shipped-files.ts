import { folderOf } from '../reading/package-map.js';
import type { PackageLayout } from '../reading/package-map.js';
import type { Unscanned } from '../../model/inspection.js';
import { isPlain } from '../../rules/artifact/extension-without-recipe.js';
import { HOLE } from '../values/value.js';

/** Where code stands that names a file. */
export interface Site {
  /** Path of its file. */
  readonly path: string;
  /** It runs as a part of a build, which works in the folder of what it builds. */
  readonly isBuild: boolean;
}

/** The other files of the artifact, as code that runs reaches them: by path, to start or to load. */
export interface ShippedFiles {
  /** Path of the file that a text names; the first one when it names several. */
  readonly find: (text: string, from: Site) => string | undefined;
  readonly read: (path: string) => Uint8Array | undefined;
  /** One of several files where the code works, or in the folder that is named there. */
  readonly findBeside: (folder: string, names: readonly string[], from: Site) => string | undefined;
  /** The folder that a text names, with its slash at the end. */
  readonly findFolder: (text: string, from: Site) => string | undefined;
  /** What lies in a folder that a text names, by its path from there; the folder of the build is `.`. Undefined where there is no such folder. */
  readonly within: (text: string, from: Site) => readonly string[] | undefined;
  /** The artifact says that it holds nothing compiled. */
  readonly isPlain: boolean;
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

/** The file that is handed to an interpreter, or the program itself. */
const STARTED =
  /^\s*["']?(?:(?:\uFFFC|\S*python[\d.]*w?|(?:\S*\/)?(?:ba|z|da|k)?sh|perl|ruby|node)(?:\.exe)?["']?\s+(?:-\w+\s+)*["']?)?([^\s"'|;&<>\uFFFC]+)/;

/** Everything in a text or a command line that could be a path; `root` is where a build works. */
function* candidates(text: string, root: string | undefined): Generator<string> {
  for (const [, path = ''] of text.matchAll(/\uFFFC[\\/]+([^\uFFFC"'|;&<>\n]+)/g)) {
    yield path;
    yield path.split(/\s/)[0] ?? '';
  }
  if (root === undefined) return;
  if (!text.includes(HOLE)) yield `${root}${text}`;
  yield `${root}${STARTED.exec(text)?.[1] ?? text}`;
  for (const [word] of text.matchAll(/[^\s"'|;&<>\uFFFC]{1,4000}\.\w{1,4}\b/g)) yield `${root}${word}`;
}

/** The files of an artifact by what names them in its code. */
export function shippedFiles(tree: Readable): ShippedFiles {
  const known = new Set(tree.paths);
  const natives = tree.paths.filter((path) => /\.(?:pyd|so|dll|dylib|exe|bin)$|\/[^./]+$/.test(path));
  const head = (path: string): Uint8Array => {
    const bytes = tree.read(path);
    return bytes instanceof Uint8Array ? bytes : new Uint8Array();
  };
  /** The folder that a build of this file works in: that of setup.py, or the nearest one that can be built. */
  const rootFor = ({ path, isBuild }: Site): string | undefined => {
    if (/(?:^|\/)setup\.py$/.test(path)) return folderOf(path);
    if (!isBuild) return undefined;
    for (let folder = folderOf(path); ; folder = folderOf(folder.slice(0, -1))) {
      if (known.has(`${folder}pyproject.toml`) || known.has(`${folder}setup.py`)) return folder;
      if (folder === '') return undefined;
    }
  };
  return {
    isPlain: natives.length > 0 && isPlain({ kind: tree.kind, paths: tree.paths, head }),
    find: (text, from) => {
      if (text.length > 4_000) return undefined;
      for (const candidate of candidates(text, rootFor(from))) {
        const path = normalize(candidate);
        if (known.has(path)) return path;
        if (known.has(`${path}/__main__.py`)) return `${path}/__main__.py`;
      }
      return undefined;
    },
    findFolder: (text, from) => {
      if (text.length > 4_000) return undefined;
      const folders = [...candidates(text, rootFor(from))].map((path) => `${normalize(path)}/`);
      return folders.find((folder) => folder !== '/' && tree.paths.some((path) => path.startsWith(folder)));
    },
    within: (text, from) => {
      const root = rootFor(from);
      if (root === undefined || text.length > 4_000) return undefined;
      const own = text.startsWith(HOLE) ? text.slice(HOLE.length + 1) : `${root}${text}`;
      const folder = normalize(own) === '' ? '' : `${normalize(own)}/`;
      const paths = tree.paths.filter((path) => path.startsWith(folder));
      return paths.length === 0 ? undefined : paths.map((path) => path.slice(folder.length));
    },
    findBeside: (folder, names, from) =>
      names
        .map((name) => normalize(`${rootFor(from) ?? folderOf(from.path)}${folder}/${name}`))
        .find((path) => known.has(path)),
    read: (path) => {
      const bytes = known.has(path) ? tree.read(path) : undefined;
      return bytes instanceof Uint8Array ? bytes : undefined;
    },
    findNative: (from, module) => {
      const [dots = ''] = /^\.+/.exec(module) ?? [];
      const inside = module.slice(dots.length).replaceAll('.', '/');
      if (inside === '' || natives.length === 0 || (dots === '' && !inside.includes('/'))) return undefined;
      const up = dots === '' ? '' : `/${from.split('/').slice(0, -dots.length).join('/')}`;
      return natives.find((path) => /\.(?:pyd|so)$/.test(path) && `/${path}`.includes(`${up}/${inside}.`));
    },
  };
}
