import { parse } from 'smol-toml';
import type { SourceTree } from '../../analysis/judge-sources.js';
import type { Unscanned } from '../../model/inspection.js';

type View = Pick<SourceTree, 'artifact' | 'kind' | 'paths' | 'folder' | 'backendPath' | 'read'>;

/** A requirement by a place on this machine, as a line of its own: an installer goes there, and no index is asked. */
const REQUIRED =
  /^[ \t]*(?:[\w.]+[ \t]*=[ \t]*)?[A-Za-z0-9][\w.-]*\s*(?:\[[^\]\n]{0,200}\]\s*)?@\s*(?:(?:[a-z]+\+)?file:|[A-Za-z]:[\\/]|[/~]|\{root|\$\{)/im;
/** The same within code, which may put it together. */
const CODED = /@\s*(?:(?:git|hg|svn|bzr)\+)?file:|[\w\]]\s+@\s+(?:\/\w|[A-Za-z]:\\)/i;
/** Of pyproject.toml what back ends read; the rest is for tools that are started by hand, and read where those are. */
const OF_BACK_END = /^tool\.(?!uv\.|pdm\.(?!build\.|metadata\.)|hatch\.envs\.)/;
const BY_POETRY = /^tool\.poetry\.[^]+\.(?:path|file)$/;
const ABSOLUTE = /^(?:[/~\\]|[A-Za-z]:)/;
/** Where a back end finds the names of files that hold requirements. */
const LISTS =
  /^tool\.(?:setuptools\.dynamic\.(?:optional-)?dependencies\.(?:[^]+\.)?file|hatch\.metadata\.hooks\.requirements_txt\.[^]+?)(?:\.\d+)?$/;

/** Deeper than any table that a back end reads; a table may be as deep as its text is long. */
const DEPTH = 32;

function* textsIn(value: unknown, path: string, depth = 0): Generator<readonly [path: string, text: string]> {
  if (typeof value === 'string') yield [path, value];
  else if (typeof value === 'object' && value !== null && !(value instanceof Date) && depth < DEPTH)
    for (const [key, inner] of Object.entries(value))
      yield* textsIn(inner, path === '' ? key : `${path}.${key}`, depth + 1);
}

function backEndTexts(toml: string, place = ''): readonly (readonly [path: string, text: string])[] {
  try {
    return [...textsIn(parse(toml), place)].filter(([path]) => OF_BACK_END.test(path));
  } catch {
    // That it is no TOML is reported where the build of the project is read.
    return [];
  }
}

function paths(list: string): string[] {
  return list.split(/[,\s]+/).flatMap((path) => path.replace(/^(?:\.\/)+/, '') || []);
}

/** Files from which setuptools takes lists: `install_requires = file: requirements.txt`. */
function listsOfSetupCfg(text: string): string[] {
  return [...text.matchAll(/=\s*file:([^\n]*(?:\n[ \t]+[^\n]*)*)/g)].flatMap(([, list = '']) => paths(list));
}

/**
 * Where setuptools, run by a pip from before PEP 517, looks for what `setup_requires` names; an index comes second.
 */
const PLACES = /^[ \t]*(?:find|dependency|index)[_-](?:links|url)[ \t]*[=:]([^\n]*(?:\n[ \t]+[^\n]*)*)/gim;
const CODED_PLACES =
  /dependency_links['"]?\s*[=:]\s*[[(]([^\])]{0,4000})|['"]find_links['"]\s*:([^,}]{0,1000})/g;
/** What leads to a server is asked of the gate. */
const SERVER = /^(?:(?:git|hg|svn|bzr)\+)?(?:https?|ftp|ssh|git):/i;

function isLocalPlace(place: string): boolean {
  return place !== '' && !SERVER.test(place);
}

function hasPlaces(setupCfg: string): boolean {
  const values = [...setupCfg.matchAll(PLACES)].map(([, value = '']) =>
    value.replace(/^[ \t]*[#;].*$/gm, ''),
  );
  return values.some((value) => value.split(/\s+/).some(isLocalPlace));
}

function hasCodedPlaces(code: string): boolean {
  const lists = [...code.matchAll(CODED_PLACES)].map(([, list, one]) => list ?? one ?? '');
  return lists.some((list) =>
    [...list.matchAll(/'([^'\n]*)'|"([^"\n]*)"/g)].some(([, a, b]) => isLocalPlace(a ?? b ?? '')),
  );
}

/** Python that a back end runs, or is: from the folder of the project. */
function isBackEnd(path: string, folders: readonly string[]): boolean {
  if (path === 'setup.py') return true;
  return path.endsWith('.py') && folders.some((one) => one === '' || path.startsWith(`${one}/`));
}

/**
 * Requirements by a place on this machine (`name @ file:…`) that a back end would tell an installer while it builds,
 * and places there that setuptools looks through for what a build needs: what lies there would be built and
 * installed, and nobody has read it. Metadata that is there already is looked at elsewhere; what code puts together
 * out of parts is not seen.
 * @param isPacked an archive; what poetry's tables of a project that is worked on name by path is judged by itself
 */
export function localReferences(view: View, isPacked: boolean): Unscanned[] {
  if (view.kind === 'wheel') return [];
  const prefix = view.folder === '' ? '' : `${view.folder}/`;
  const known = new Set(view.paths);
  const text = (path: string): string => {
    const bytes = known.has(`${prefix}${path}`) ? view.read(`${prefix}${path}`) : undefined;
    return bytes instanceof Uint8Array ? Buffer.from(bytes).toString('utf8') : '';
  };
  const told = backEndTexts(text('pyproject.toml'));
  const isTold = told.some(
    ([path, value]) => REQUIRED.test(value) || (isPacked && BY_POETRY.test(path) && ABSOLUTE.test(value)),
  );
  const ofHatch = backEndTexts(text('hatch.toml'), 'tool.hatch');
  const setup = text('setup.cfg');
  const lists = [
    ...listsOfSetupCfg(setup),
    ...[...told, ...ofHatch].flatMap(([path, value]) => (LISTS.test(path) ? paths(value) : [])),
  ];
  const folders = view.backendPath.map((folder) =>
    folder
      .split('/')
      .filter((part) => part !== '' && part !== '.')
      .join('/'),
  );
  const code = view.paths
    .filter((path) => path.startsWith(prefix))
    .map((path) => path.slice(prefix.length))
    .filter((path) => isBackEnd(path, folders));
  const found = [
    ...(isTold ? ['pyproject.toml'] : []),
    ...(ofHatch.some(([, value]) => REQUIRED.test(value)) ? ['hatch.toml'] : []),
    ...(REQUIRED.test(setup) || hasPlaces(setup) ? ['setup.cfg'] : []),
    ...lists.filter((path) => REQUIRED.test(text(path))),
    ...code.filter((path) => CODED.test(text(path)) || hasCodedPlaces(text(path))),
  ];
  return [...new Set(found)].map((path) => ({
    artifact: view.artifact,
    file: `${prefix}${path}`,
    code: 'requires-local-path',
    reason: 'Its build would require a package from a path on this machine, which no index is asked for',
  }));
}
