import { parse } from 'smol-toml';
import type { SourceTree } from '../../analysis/judge-sources.js';
import type { Unscanned } from '../../model/inspection.js';
import { prefixOf } from '../folder-paths.js';
import { codesLocalPlace, namesLocalPlace, requiresLocal } from './local-places.js';

type View = Pick<SourceTree, 'artifact' | 'kind' | 'paths' | 'folder' | 'backendPath' | 'read'>;

/** A text of a TOML file, and the dotted path of its key. */
type KeyedText = readonly [path: string, text: string];

/** Of pyproject.toml what back ends read; the rest is for tools that are started by hand, and read where those are. */
const OF_BACK_END = /^tool\.(?!uv\.|pdm\.(?!build\.|metadata\.)|hatch\.envs\.)/;
/** Where poetry names a package by its path, and how a path begins that leads out of the project. */
const BY_POETRY = /^tool\.poetry\.[^]+\.(?:path|file)$/;
const ABSOLUTE = /^(?:[/~\\]|[A-Za-z]:)/;
/** Where a back end finds the names of files that hold requirements. */
const LISTS =
  /^tool\.(?:setuptools\.dynamic\.(?:optional-)?dependencies\.(?:[^]+\.)?file|hatch\.metadata\.hooks\.requirements_txt\.[^]+?)(?:\.\d+)?$/;

/** Deeper than any table that a back end reads; a table may be as deep as its text is long. */
const DEPTH = 32;

function* textsIn(value: unknown, path: string, depth = 0): Generator<KeyedText> {
  if (typeof value === 'string') yield [path, value];
  else if (typeof value === 'object' && value !== null && !(value instanceof Date) && depth < DEPTH)
    for (const [key, inner] of Object.entries(value))
      yield* textsIn(inner, path === '' ? key : `${path}.${key}`, depth + 1);
}

function backEndTexts(toml: string, place = ''): readonly KeyedText[] {
  try {
    return [...textsIn(parse(toml), place)].filter(([path]) => OF_BACK_END.test(path));
  } catch {
    // That it is no TOML is reported where the build of the project is read.
    return [];
  }
}

function pathsIn(list: string): string[] {
  return list.split(/[,\s]+/).flatMap((path) => path.replace(/^(?:\.\/)+/, '') || []);
}

/** Files from which setuptools takes lists: `install_requires = file: requirements.txt`. */
function listsOfSetupCfg(text: string): string[] {
  return [...text.matchAll(/=\s*file:([^\n]*(?:\n[ \t]+[^\n]*)*)/g)].flatMap(([, list = '']) =>
    pathsIn(list),
  );
}

/** Python that a back end runs, or is, as paths from the folder of the project. */
function backEndCode({ paths, backendPath }: View, prefix: string): readonly string[] {
  const folders = backendPath.map((folder) =>
    folder
      .split('/')
      .filter((part) => part !== '' && part !== '.')
      .join('/'),
  );
  return paths
    .filter((path) => path.startsWith(prefix))
    .map((path) => path.slice(prefix.length))
    .filter(
      (path) =>
        path === 'setup.py' ||
        (path.endsWith('.py') && folders.some((folder) => path.startsWith(prefixOf(folder)))),
    );
}

/** Reads files of the project; what is not there, or cannot be read, is empty. */
function readerOf({ paths, read }: View, prefix: string): (path: string) => string {
  const known = new Set(paths);
  return (path) => {
    const bytes = known.has(`${prefix}${path}`) ? read(`${prefix}${path}`) : undefined;
    return bytes instanceof Uint8Array ? Buffer.from(bytes).toString('utf8') : '';
  };
}

/**
 * Requirements by a place on this machine (`name @ file:…`) that a back end would tell an installer while it builds,
 * and places there that setuptools looks through for what a build needs: what lies there would be built and
 * installed, and nobody has read it. Metadata that is there already is looked at elsewhere.
 * @param isPacked an archive; what poetry's tables of a project that is worked on name by path is judged by itself
 */
export function localReferences(view: View, isPacked: boolean): Unscanned[] {
  if (view.kind === 'wheel') return [];
  const prefix = prefixOf(view.folder);
  const text = readerOf(view, prefix);
  const ofProject = backEndTexts(text('pyproject.toml'));
  const ofHatch = backEndTexts(text('hatch.toml'), 'tool.hatch');
  const setupCfg = text('setup.cfg');
  const isByPath = ([path, value]: KeyedText): boolean =>
    isPacked && BY_POETRY.test(path) && ABSOLUTE.test(value);
  const lists = [
    ...listsOfSetupCfg(setupCfg),
    ...[...ofProject, ...ofHatch].flatMap(([path, value]) => (LISTS.test(path) ? pathsIn(value) : [])),
  ];
  const found = [
    ...(ofProject.some((one) => requiresLocal(one[1]) || isByPath(one)) ? ['pyproject.toml'] : []),
    ...(ofHatch.some(([, value]) => requiresLocal(value)) ? ['hatch.toml'] : []),
    ...(namesLocalPlace(setupCfg) ? ['setup.cfg'] : []),
    ...lists.filter((path) => requiresLocal(text(path))),
    ...backEndCode(view, prefix).filter((path) => codesLocalPlace(text(path))),
  ];
  return [...new Set(found)].map((path) => ({
    artifact: view.artifact,
    file: `${prefix}${path}`,
    code: 'requires-local-path',
    reason: 'Its build would require a package from a path on this machine, which no index is asked for',
  }));
}
