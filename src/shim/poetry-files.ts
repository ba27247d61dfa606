import { refusalOf } from '../requirements/refusal.js';
import { unreadable, type FileProblem, type NamedPath } from './project-file.js';
import { tomlKeys, tomlLeaves, type Leaf } from './toml-leaves.js';

/**
 * Settings of a project's poetry.toml that name no place for packages, no interpreter and no files (any other one of
 * `virtualenvs.options` is handed to virtualenv, which can be given wheels and interpreters); some are overruled by
 * the variables of the gate. What is not among them is refused, as later versions may have it mean anything.
 */
const HARMLESS =
  /^(?:virtualenvs\.(?:create|in-project|prompt|prefer-active-python|use-poetry-python|options\.(?:always-copy|system-site-packages|no-pip|no-setuptools|no-wheel|prompt|clear))|installer\.(?:parallel|max-workers|no-binary(?:\.\d+)?|only-binary(?:\.\d+)?|modern-installation|re-resolve|builtin-uninstall)|solver\.[^]+|requests\.max-retries|keyring\.enabled|(?:experimental\.)?system-git-client|warnings\.export)$/;
/** A folder of environments, of which poetry starts one; outside the project it is the user's own. */
const ENVIRONMENTS = 'virtualenvs.path';

/** Reads a poetry.toml for settings that lead past the gate. @param isOutside whether a path lies outside the tree */
export function readPoetrySettings(text: string, isOutside: (path: string) => boolean): FileProblem[] {
  const keys = tomlKeys(text);
  if (keys === undefined) return [unreadable(text)];
  const outside = (tomlLeaves(text) ?? []).some(
    ({ path, value }) => path === ENVIRONMENTS && isOutside(value),
  );
  return keys
    .filter(({ path }) => !HARMLESS.test(path) && !(path === ENVIRONMENTS && outside))
    .map(({ path, line }) => ({
      line: line(),
      what: `sets ${path}, which could lead past the gate`,
      fix: 'Take it out, and name indexes to depsec instead: depsec gate --index-url URL -- …',
    }));
}

/** What a poetry.lock asks for. */
export interface PoetryLock {
  readonly problems: readonly FileProblem[];
  /** Folders and archives. */
  readonly locals: readonly NamedPath[];
  readonly names: readonly { readonly name: string; readonly line: number }[];
}

const KINDS: Readonly<Record<string, string>> = {
  git: 'gives a package from version control',
  url: 'gives a package by URL',
  legacy: 'takes a package from an index of its own',
};

const FIX = 'Take the source out of pyproject.toml and lock again, so that the package comes from the gate.';

/** Places of packages that lie on this machine. */
function localPlaces(leaves: readonly Leaf[]): ReadonlySet<string> {
  return new Set(
    leaves.flatMap(({ path, value }) => {
      const [, place] = /^(package\.\d+\.source)\.type$/.exec(path) ?? [];
      return place !== undefined && (value === 'directory' || value === 'file') ? [place] : [];
    }),
  );
}

function lockProblem({ path, value, line }: Leaf): FileProblem[] {
  if (/^package\.\d+\.source\.type$/.test(path) && value !== 'directory' && value !== 'file')
    return [{ line: line(), what: KINDS[value] ?? 'takes a package from elsewhere', fix: FIX }];
  if (/^package\.\d+\.source\.subdirectory$/.test(path))
    return [{ line: line(), what: 'gives a package a folder within what it names', fix: FIX }];
  const [, kind] = /^package\.\d+\.dependencies\.[^]+\.(git|url|path|file)$/.exec(path) ?? [];
  if (kind === 'git' || kind === 'url') return [{ line: line(), what: KINDS[kind] ?? '', fix: FIX }];
  // A package that is locked as a folder is among the packages as well.
  const isExtra =
    /^package\.\d+\.extras\./.test(path) && value.includes('@') && refusalOf(value) !== undefined;
  return isExtra ? [{ line: line(), what: KINDS['url'] ?? '', fix: FIX }] : [];
}

/** Reads a poetry.lock for packages that are not of the index. */
export function readPoetryLock(text: string): PoetryLock {
  const leaves = tomlLeaves(text);
  if (leaves === undefined) return { problems: [unreadable(text)], locals: [], names: [] };
  const places = localPlaces(leaves);
  return {
    problems: leaves.flatMap(lockProblem),
    locals: leaves
      .filter(({ path }) => path.endsWith('.source.url') && places.has(path.slice(0, -'.url'.length)))
      .map(({ value, line }) => ({ path: value, line })),
    names: leaves
      .filter(({ path }) => /^package\.\d+\.name$/.test(path))
      .map(({ value, line }) => ({ name: value, line: line() })),
  };
}
