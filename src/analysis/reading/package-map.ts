import type { ArtifactKind } from '../../model/artifact.js';
import type { Reach } from '../../model/finding.js';

/** What decides which files run, and when. */
export interface PackageLayout {
  readonly kind: ArtifactKind;
  readonly paths: readonly string[];
  /** Top folder of an sdist. */
  readonly folder: string;
  /** PEP 517 `module:object` and the folders it is imported from. */
  readonly buildBackend?: string;
  readonly backendPath: readonly string[];
  /** Files that a back end runs while it builds, from the folder of the project. */
  readonly buildHooks?: readonly string[];
  /** The first bytes of a file. */
  readonly head?: (path: string) => Uint8Array;
}

/** Files by when they run, and modules by name. */
export interface PackageMap {
  /** Python files that run or can be imported, soonest first. */
  readonly entries: readonly { readonly path: string; readonly reach: Reach }[];
  /** Path of a module of the package as seen from `from`; undefined for anything outside. */
  readonly resolve: (from: string, module: string) => string | undefined;
  /** Path of a module in the folder of `from`, where Python 2 and programs started by their path look first. */
  readonly beside: (from: string, module: string) => string | undefined;
  /** Path of a module looked for in these folders of the artifact. */
  readonly resolveIn: (roots: readonly string[], module: string) => string | undefined;
}

/** Tests, which nothing imports by itself; what imports them anyway is followed into them. */
export const TESTS = /(?:^|\/)tests?\/|(?:^|\/)(?:test_[^/]*|[^/]*_tests?|tests)\.py$/i;
/** What stands beside the packages of an sdist for its developers. */
const BESIDE =
  /^(?:testing|devscripts|docs?|examples?|benchmarks?|samples?|demos?|fixtures?|\.github|tools|scripts|ci)\/|^(?:noxfile|tasks|fabfile)\.py$/i;

/** What buildout gives a checkout of a project, to install buildout itself. */
const OF_BUILDOUT = 'bootstrap.py';

/** Other people's projects in an sdist: programs there that belong to no package are theirs. */
const OF_OTHERS = /^(?:third[_-]?party|3rd[_-]?party|externals?|submodules|subprojects)\//i;

/** Folders of programs inside a package. */
const PROGRAMS = /\/(?:scripts|bin|examples?)\//i;

export function isPython(path: string): boolean {
  return /\.pyw?$/.test(path) && !/(?:^|\/)\._[^/]*$/.test(path);
}

/** A program that a wheel installs: written in Python where it has no ending, or its first line says so. */
function isScript(path: string, { head }: PackageLayout): boolean {
  const [, ending] = /^[^/]+\.data\/scripts\/[^/.]*(\.[^/]*)?$/.exec(path) ?? [undefined, ''];
  if (ending === '') return false;
  return ending === undefined || /^#!.*python/i.test(Buffer.from(head?.(path) ?? []).toString('latin1'));
}

/** The folder that a path lies in, with its slash at the end; empty at the top. */
export const folderOf = (path: string): string => path.slice(0, path.lastIndexOf('/') + 1);

/** Folders from which top-level names are imported: parents of the outermost packages, the root, `src/`. */
function importRoots(layout: PackageLayout): string[] {
  const prefix = topOf(layout);
  const packages = new Set(
    layout.paths.filter((path) => path.endsWith('/__init__.py')).map((path) => folderOf(path)),
  );
  const parents = [...packages].map((path) => folderOf(path.slice(0, -1))).filter((p) => !packages.has(p));
  const data = layout.paths.flatMap((path) => /^[^/]+\.data\/(?:purelib|platlib)\//.exec(path)?.[0] ?? []);
  return [...new Set([prefix, `${prefix}src/`, `${prefix}lib/`, ...data, ...parents])];
}

function firstDefined<T, U>(values: readonly T[], of: (value: T) => U | undefined): U | undefined {
  for (const value of values) {
    const result = of(value);
    if (result !== undefined) return result;
  }
  return undefined;
}

/** The back end of the project itself, and the packages above it, which are imported first. */
function backendFiles(layout: PackageLayout): string[] {
  const parts = layout.buildBackend?.split(':')[0]?.split('.');
  if (parts === undefined) return [];
  return layout.backendPath.flatMap((folder) => {
    const root = [layout.folder, ...folder.split('/').filter((part) => part !== '.' && part !== '')];
    const module = [...root, ...parts].join('/');
    const packages = parts.map((_part, at) => [...root, ...parts.slice(0, at + 1), '__init__.py'].join('/'));
    return [`${module}.py`, ...packages];
  });
}

function reachOf(
  path: string,
  layout: PackageLayout,
  roots: readonly string[],
  backends: readonly string[],
  isPackaged: (path: string) => boolean,
  known: ReadonlySet<string>,
  hasOthers: boolean,
): Reach {
  const name = path.slice(path.lastIndexOf('/') + 1);
  if (layout.kind === 'sdist' && (path === `${topOf(layout)}setup.py` || backends.includes(path)))
    return 'install';
  const isTop = roots.includes(folderOf(path));
  if (isTop && /^(?:sitecustomize|usercustomize)\.py$/.test(name)) return 'start';
  if (/^[^/]+\.data\/scripts\//.test(path) || name === '__main__.py') return 'script';
  const inside = path.slice(topOf(layout).length);
  const isPackage = known.has(`${topOf(layout)}${inside.split('/', 1)[0] ?? ''}/__init__.py`);
  const isOfDevelopers = BESIDE.test(inside) && (hasOthers || !isPackage);
  const isLoose = !isPackage && !known.has(`${folderOf(path)}__init__.py`);
  const isOfBuildout = inside === OF_BUILDOUT && known.has(`${topOf(layout)}buildout.cfg`) && hasOthers;
  const isOfOthers = OF_OTHERS.test(inside) && hasOthers && isLoose;
  if (layout.kind === 'sdist' && (isOfDevelopers || isOfOthers || isOfBuildout)) return 'never';
  const isConftest = name === 'conftest.py';
  // Beside modules of a package pytest loads it when somebody asks for it by name.
  const isBeside = known.has(`${folderOf(path)}__init__.py`);
  if (TESTS.test(inside) || !isPackaged(path) || (isConftest && (isTop || !isBeside))) return 'never';
  if (isConftest) return 'script';
  // Programs that lie beside modules: nothing imports them, for their folder is no package.
  const isProgram = PROGRAMS.test(inside) && !isTop && !isBeside;
  return isProgram ? 'script' : 'import';
}

/** Whether an sdist holds anything to install but what is named as its developers' folders are: then those are its packages. */
function hasPackage(layout: PackageLayout): boolean {
  const top = topOf(layout);
  return layout.paths.some((path) => {
    const inside = path.slice(top.length);
    return (
      isPython(path) &&
      !BESIDE.test(inside) &&
      !OF_OTHERS.test(inside) &&
      !TESTS.test(inside) &&
      !/^(?:setup|conftest|bootstrap)\.py$/.test(inside)
    );
  });
}

/** The folder everything of an sdist lies in; empty when it was packed without one. */
function topOf({ kind, folder }: PackageLayout): string {
  return kind === 'sdist' && folder !== '' ? `${folder}/` : '';
}

/**
 * Wheels hold what is installed. Of an sdist only whole packages at the root or in `src/` or `lib/` are taken to be,
 * and where there are none, any folder there (PEP 420); what else a build installs is judged in the wheel it yields.
 */
function packageTest(layout: PackageLayout): (path: string) => boolean {
  if (layout.kind === 'wheel') return () => true;
  const roots = ['', 'src/', 'lib/'].map((root) => `${topOf(layout)}${root}`);
  const known = new Set(layout.paths);
  const isWhole = (path: string): boolean => {
    let current = folderOf(path);
    while (!roots.includes(current)) {
      if (!known.has(`${current}__init__.py`) || current === '') return false;
      current = folderOf(current.slice(0, -1));
    }
    return true;
  };
  const hasPackages = layout.paths.some((path) => path.endsWith('/__init__.py') && isWhole(path));
  return hasPackages ? isWhole : () => true;
}

/** The roots that hold something of a name, in order: an artifact may have hundreds of roots, and most imports are of others. */
function rootsByName(
  roots: readonly string[],
  paths: readonly string[],
): (name: string) => readonly string[] {
  const known = new Set(roots);
  const byName = new Map<string, Set<string>>();
  for (const path of paths.filter(isPython)) {
    const parts = path.split('/');
    parts.forEach((part, at) => {
      const root = at === 0 ? '' : `${parts.slice(0, at).join('/')}/`;
      const name = part.replace(/\.pyw?$/, '');
      if (known.has(root)) byName.set(name, (byName.get(name) ?? new Set<string>()).add(root));
    });
  }
  return (name) => {
    const own = byName.get(name);
    return own === undefined ? [] : roots.filter((root) => own.has(root));
  };
}

const ORDER: readonly Reach[] = ['install', 'start', 'import', 'script', 'call', 'never'];

/** Tells for every Python file of an artifact when it runs, and which file a module name means. */
export function mapPackage(layout: PackageLayout): PackageMap {
  const known = new Set(layout.paths);
  const roots = importRoots(layout);
  const hooks = (layout.buildHooks ?? []).map((path) => `${topOf(layout)}${path}`);
  const backends = [...backendFiles(layout), ...hooks];
  const isPackaged = packageTest(layout);
  const hasOthers = hasPackage(layout);
  const entries = layout.paths
    .filter((path) => isPython(path) || isScript(path, layout))
    .map((path) => ({ path, reach: reachOf(path, layout, roots, backends, isPackaged, known, hasOthers) }))
    .sort((a, b) => ORDER.indexOf(a.reach) - ORDER.indexOf(b.reach));
  const find = (base: string): string | undefined =>
    [`${base}.py`, `${base}/__init__.py`, `${base}.pyw`].find((path) => known.has(path));
  const found = new Map<string, string | undefined>();
  const rootsOf = rootsByName(roots, layout.paths);
  const fromRoots = (module: string): string | undefined => {
    if (!found.has(module)) {
      const among = rootsOf(module.split('/', 1)[0] ?? '');
      found.set(
        module,
        firstDefined(among, (root) => find(`${root}${module}`)),
      );
    }
    return found.get(module);
  };
  return {
    entries,
    resolveIn: (folders, module) =>
      firstDefined(folders, (folder) => find(`${folder}${module.replaceAll('.', '/')}`)),
    resolve: (from, module) => {
      const [dots = ''] = /^\.*/.exec(module) ?? [];
      const rest = module.slice(dots.length).replaceAll('.', '/');
      if (dots !== '') {
        const up = from.split('/').slice(0, -dots.length);
        const base = [...up, ...(rest === '' ? [] : [rest])].join('/');
        return rest === ''
          ? [`${base}/__init__.py`, '__init__.py'].find((path) => known.has(path))
          : find(base);
      }
      return fromRoots(rest);
    },
    beside: (from, module) => find(`${folderOf(from)}${module.replaceAll('.', '/')}`),
  };
}
