import { posix } from 'node:path';
import { parse } from 'smol-toml';
import { mapPackage, TESTS } from '../../analysis/reading/package-map.js';
import type { Archive } from '../../archive/entry.js';
import { isUsual, placements, type Placement } from '../../archive/project/placements.js';
import { DATA } from '../../archive/project/setuptools-placements.js';
import { at, texts, type Table } from '../../archive/project/tables.js';
import type { Search, SetupArguments } from '../../model/setup-arguments.js';
import { prefixOf } from '../folder-paths.js';
import { textIn } from '../refused.js';
import { entryPlacements } from './entry-points.js';
import { pathPlacements, upwards } from './path-files.js';

/** Reads the text of a file; empty where it is not there. */
function textsOf(archive: Archive): (path: string) => string {
  const entries = new Map(archive.entries.map((entry) => [entry.path, entry]));
  return (path) => {
    const entry = entries.get(path);
    return entry === undefined ? '' : textIn(archive, entry);
  };
}

function tomlOf(text: string): Table {
  try {
    return parse(text);
  } catch {
    return {};
  }
}

/** setuptools installs what an earlier build left there. */
const LEFT = /^build\/(?:lib(?:\.[^/]+)?|bdist\.[^/]+\/wheel|(scripts)-[\w.]+)(?=\/)/;

function ofLeftovers(archive: Archive, top: string): Placement[] {
  const found = archive.entries.flatMap(({ path }) => {
    const [from, scripts] = LEFT.exec(path.slice(top.length)) ?? [];
    return from === undefined ? [] : [[from, scripts === undefined ? '' : `${DATA}/scripts`] as const];
  });
  return [...new Map(found)].map(([from, to]) => ({ from, to }));
}

/** They are read wherever they lie, and so say nothing of the folder that they lie in. */
const ANYWHERE = /(?:^|\/)(?:__main__|conftest|sitecustomize|usercustomize)\.py$/;

interface Unread {
  readonly isUnread: (path: string) => boolean;
  /** Of a folder its uppermost modules decide. */
  readonly isUnreadFolder: (path: string) => boolean;
  /** Folders of the project itself that hold such files, without tests. */
  readonly tops: readonly string[];
}

/** What is taken not to run where it lies. Tests are no package of anybody's, also where they are installed. */
function unreadOf({ kind, entries }: Archive, folder: string): Unread {
  const paths = entries.map(({ path }) => path);
  const files = mapPackage({ kind, paths, folder, backendPath: [] }).entries;
  const unread = new Set(files.filter(({ reach }) => reach === 'never').map(({ path }) => path));
  const uppermost = new Map<string, { depth: number; isUnread: boolean }>();
  const inside = folder === '' ? 0 : folder.length + 1;
  for (const { path } of files) {
    if (ANYWHERE.test(path) || TESTS.test(path.slice(inside))) continue;
    const depth = path.split('/').length;
    for (const from of upwards(path)) {
      const known = uppermost.get(from);
      if (known === undefined || depth < known.depth)
        uppermost.set(from, { depth, isUnread: unread.has(path) });
      else if (depth === known.depth && unread.has(path)) known.isUnread = true;
    }
  }
  const tops = [...unread]
    .map((path) => path.slice(inside))
    .filter((path) => path.includes('/') && !TESTS.test(path) && !ANYWHERE.test(path))
    .map((path) => path.slice(0, path.indexOf('/')));
  return {
    isUnread: (path) => unread.has(path),
    isUnreadFolder: (path) => uppermost.get(path)?.isUnread === true,
    tops: [...new Set(tops)],
  };
}

/** What a pattern begins with, before its first star. */
const beginning = (pattern: string): string => /^[^*?[]*/.exec(pattern)?.[0] ?? '';

/** Whether a search for packages may find some in a folder. */
function isFound(folder: string, { include, exclude }: Search): boolean {
  const isIncluded = include
    .map(beginning)
    .some((one) => folder.startsWith(one) || one.startsWith(`${folder}.`));
  return isIncluded && !exclude.some((pattern) => [`${folder}*`, `${folder}.*`].includes(pattern));
}

/** Of the folders that are taken for no packages here those that setuptools finds without being told. */
const DISCOVERED = /^(?:testing|devscripts|samples?|demos?|fixtures?)$/i;
/** Files that are read whether code tells something or not: pyproject.toml and setup.cfg. */
const FROM_FILES = 2;
/** Back ends that pack what is configured, or what has the name of the project. */
const TOLD = /^(?:hatchling|poetry|flit|uv_build|maturin|mesonpy|scikit_build_core)\b/;

interface Asked {
  readonly tops: readonly string[];
  readonly setups: readonly SetupArguments[];
  readonly backend: string;
}

/**
 * Folders that are not taken for packages where they lie, and may be packages all the same: because a search finds
 * them, because nothing says which packages there are, or because what says so could not be read.
 */
function ofFolders(archive: Archive, top: string, { tops, setups, backend }: Asked): Placement[] {
  const known = new Set(archive.entries.map(({ path }) => path));
  const isRegular = (folder: string): boolean => known.has(`${top}${folder}/__init__.py`);
  const isUnseen = known.has(`${top}setup.py`) && setups.length <= FROM_FILES;
  const isUnknown = setups.some((one) => one.isPartial) || isUnseen;
  const searches = setups.flatMap((one) => one.searches);
  const isTold = setups.some(({ packages, modules }) => packages.length + modules.length > 0);
  const isOpen = !TOLD.test(backend) && !isTold && searches.length === 0;
  const isPackage = (folder: string): boolean =>
    (isOpen && (DISCOVERED.test(folder) || isRegular(folder))) ||
    (isUnknown && !TOLD.test(backend)) ||
    searches.some((one) => isFound(folder, one) && (one.isNamespace || isRegular(folder)));
  return tops
    .filter((folder) => /^\w+$/.test(folder) && isPackage(folder))
    .map((from) => ({ from, to: from }));
}

/** Folders that one setup.py names so. */
const MOST_WORDS = 20;
const QUOTED = /["']((?:[\w-]+\/){0,8}[\w-]+)\/?["']/g;
/** What is passed over, and not packed, and paths of files that setup.py itself opens or runs. */
const PASSED_OVER = /\b(?:exclude\w*|ignore\w*|prune)\s*=\s*[[({][^\])}]{0,2000}|\bjoin\([^()]{0,300}\)/g;

/**
 * Folders for developers that setup.py mentions as a word anywhere: in one of several branches, in command-line
 * arguments, in a command of its own. Where the calls of setup.py could be read, they say more.
 */
function ofWords(setup: string, isUnread: (folder: string) => boolean): Placement[] {
  const words = [...setup.replace(PASSED_OVER, '').matchAll(QUOTED)].map(([, word = '']) => word);
  return [...new Set(words)]
    .filter((word) => !TESTS.test(`${word}/`) && isUnread(word))
    .slice(0, MOST_WORDS)
    .flatMap((from) => [
      { from, to: from },
      { from, to: '' },
    ]);
}

/** What code copies keeps its own name where another is not known. */
function ofCopies(setups: readonly SetupArguments[], isUnread: (path: string) => boolean): Placement[] {
  return setups
    .flatMap(({ copies }) => copies)
    .filter(([from, to]) => isUnread(from) || /\.(?:pyw?|pth)$/.test(to))
    .map(([from, to]) => ({
      from,
      to: /\.(?:pyw?|pth)$/.test(to) ? `copied/${posix.basename(to)}` : `copied/${posix.basename(from)}`,
    }));
}

/**
 * Where the files of an artifact are installed, as far as that matters: what is read in its own place anyway is left
 * out.
 * @param setups what code that builds it told
 */
export function placementsOf(
  archive: Archive,
  folder: string,
  setups: readonly SetupArguments[],
): readonly Placement[] {
  const root = archive.kind === 'wheel' ? '' : folder;
  const top = prefixOf(root);
  const read = textsOf(archive);
  const { isUnread, isUnreadFolder, tops } = unreadOf(archive, root);
  const pyproject = tomlOf(read(`${top}pyproject.toml`));
  const told = placements(pyproject, read(`${top}setup.cfg`), tomlOf(read(`${top}hatch.toml`)), setups);
  const named = archive.kind === 'wheel' ? [] : told.setups.flatMap(({ entryPoints }) => entryPoints);
  const paths = [
    ...pathPlacements(archive, root, read),
    ...entryPlacements(archive, top, { read, isUnread }, named, pyproject),
  ];
  if (archive.kind === 'wheel') return paths;
  const [backend = ''] = texts(at(pyproject, 'build-system', 'build-backend'));
  const own = [
    ...told.placements,
    ...ofLeftovers(archive, top),
    ...ofWords(read(`${top}setup.py`), (one) => isUnreadFolder(`${top}${one}`)),
    ...ofFolders(archive, top, { tops, setups: told.setups, backend }),
  ]
    .map((one) => ({ ...one, usual: isUsual(one), from: one.from === '' ? root : `${top}${one.from}` }))
    .filter(({ usual, from, to }) => !usual || (to !== '' && isUnreadFolder(from)));
  const isUnreadAny = (path: string): boolean =>
    isUnread(path) || isUnreadFolder(path) || TESTS.test(`${path.slice(top.length)}/`);
  return [...paths, ...own, ...ofCopies(told.setups, isUnreadAny)];
}
