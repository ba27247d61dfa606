import { TESTS } from '../../analysis/reading/package-map.js';
import type { Archive } from '../../archive/entry.js';
import type { Placement } from '../../archive/project/placements.js';
import type { Search, SetupArguments } from '../../model/setup-arguments.js';

/** What a pattern begins with, before its first star. */
function beginning(pattern: string): string {
  return /^[^*?[]*/.exec(pattern)?.[0] ?? '';
}

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
  /** At the top of the project, not taken for packages. */
  readonly folders: readonly string[];
  /** What settings and code told. */
  readonly setups: readonly SetupArguments[];
  /** As pyproject.toml names it; empty where it names none. */
  readonly backend: string;
}

/**
 * Folders that are not taken for packages where they lie, and may be packages all the same: because a search finds
 * them, because nothing says which packages there are, or because what says so could not be read.
 */
export function likelyPackages(
  archive: Archive,
  top: string,
  { folders, setups, backend }: Asked,
): Placement[] {
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
  return folders
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
export function mentionedFolders(setup: string, isUnread: (folder: string) => boolean): Placement[] {
  const words = [...setup.replace(PASSED_OVER, '').matchAll(QUOTED)].map(([, word = '']) => word);
  return [...new Set(words)]
    .filter((word) => !TESTS.test(`${word}/`) && isUnread(word))
    .slice(0, MOST_WORDS)
    .flatMap((from) => [
      { from, to: from },
      { from, to: '' },
    ]);
}
