import type { Tool } from '../resolve/installers/shims.js';
import { InvalidRequirement } from '../requirements/cursor.js';
import { parseRequirement } from '../requirements/parse-requirement.js';
import { REFUSALS, refusalOf } from '../requirements/refusal.js';
import { brokenAt, tomlKeys, tomlLeaves, type Leaf } from './toml-leaves.js';

/** Something in a file that leads past the gate. */
export interface FileProblem {
  readonly line: number;
  readonly what: string;
  readonly fix: string;
}

/** A requirement of a pyproject.toml that is looked up on an index. */
export interface ProjectName {
  readonly name: string;
  readonly extras: readonly string[];
  readonly line: () => number;
}

/** A path that a file names, relative to it. */
export interface NamedPath {
  readonly path: string;
  readonly line: () => number;
}

/** What a pyproject.toml asks of an installer. */
export interface ProjectFile {
  readonly problems: readonly FileProblem[];
  /** Folders and archives it names. */
  readonly locals: readonly NamedPath[];
  /** Patterns of the folders that make up its workspace, relative to it. */
  readonly members: readonly string[];
  readonly isWorkspace: boolean;
  /** What it asks for by name. */
  readonly names: readonly ProjectName[];
}

/** Lists of PEP 508 requirements that pip, uv or pdm read. */
const REQUIREMENTS =
  /^(?:dependencies|project\.(?:dependencies|optional-dependencies\.[^]+)|dependency-groups\.[^]+|build-system\.requires|tool\.uv\.(?:(?:dev|constraint|override|build-constraint)-dependencies|extra-build-dependencies\.[^]+|dependency-metadata\.\d+\.requires-dist)|tool\.pdm\.(?:plugins|dev-dependencies\.[^]+))\.\d+(?:\.requirement)?$/;
const PLACES =
  /^tool\.(?:uv\.(?:pip\.)?(?:index\.\d+\.url|index-url|extra-index-url\.\d+|find-links\.\d+)|(?:pdm|poetry)\.source\.\d+\.url)$/;
const SOURCES = /^tool\.uv\.sources\.[^]+\.(url|git|path|index)$/;
/** Options that pdm adds to those of the command line. */
const PDM_OPTIONS = /^tool\.pdm\.options\.[^]+\.\d+$/;
/** In short, also behind flags; in full, or as any beginning of that. */
const REFUSED_SHORT = /^-[^-GkSC]*[cLpe]/;
const REFUSED_LONG = ['--config', '--no-isolation', '--lockfile', '--override', '--project', '--editable'];

function isRefusedOption(value: string): boolean {
  const [word = ''] = value.split('=');
  return REFUSED_SHORT.test(word) || (word.length > 2 && REFUSED_LONG.some((name) => name.startsWith(word)));
}
/** A version, or the address of what is taken in place of any. */
const OVERRIDE = /^tool\.pdm\.resolution\.overrides\.[^]+$/;
const WORKSPACE = /^tool\.(?:uv|pdm)\.workspace\./;
const MEMBER = /^tool\.(?:uv|pdm)\.workspace\.members\./;
/** Tables of dependencies in poetry's own words, each by its name. */
const POETRY_TABLE =
  /^tool\.poetry\.(?:(?:dev-)?dependencies|group\.[^]{1,200}?\.dependencies|build-constraints\.[^]{1,200}?)\.([^]+)$/;
const POETRY = new RegExp(
  `${POETRY_TABLE.source.replace('([^]+)$', '[^]+')}\\.(url|git|path|file|source|subdirectory)$`,
);
const POETRY_PLUGINS = /^tool\.poetry\.requires-plugins\./;

const NAME_INDEX = 'Take it out, and name it to depsec instead: depsec gate --extra-index-url URL -- …';

function requirementProblem({ value, line }: Leaf): FileProblem[] {
  const kind = refusalOf(value);
  return kind === undefined ? [] : [{ line: line(), ...REFUSALS[kind === 'archive' ? 'path' : kind] }];
}

function sourceProblem(kind: string, { line }: Leaf): FileProblem[] {
  const whats: Readonly<Record<string, string>> = {
    url: 'gives a package by URL',
    git: 'gives a package from version control',
    index: 'takes a package from an index of its own',
    source: 'takes a package from an index of its own',
    subdirectory: 'gives a package a folder within what it names',
  };
  const what = whats[kind];
  const fix = 'Take the source out, so that the package comes from an index of the gate.';
  return what === undefined ? [] : [{ line: line(), what, fix }];
}

function problemsOf(leaf: Leaf): FileProblem[] {
  if (REQUIREMENTS.test(leaf.path)) return requirementProblem(leaf);
  if (PLACES.test(leaf.path))
    return [{ line: leaf.line(), what: 'names an index of its own', fix: NAME_INDEX }];
  if (PDM_OPTIONS.test(leaf.path) && isRefusedOption(leaf.value))
    return [{ line: leaf.line(), what: 'adds an option that would lead past the gate', fix: 'Take it out.' }];
  if (OVERRIDE.test(leaf.path) && /^\s*[a-z][a-z0-9+.-]*:/i.test(leaf.value))
    return [{ line: leaf.line(), ...REFUSALS.url }];
  if (POETRY_PLUGINS.test(leaf.path))
    return [
      {
        line: leaf.line(),
        what: 'has poetry install a plug-in into itself, which runs wherever poetry does',
        fix: 'Take it out, or install the plug-in where you install poetry.',
      },
    ];
  const kind = SOURCES.exec(leaf.path)?.[1] ?? POETRY.exec(leaf.path)?.[1];
  // The index that poetry has built in is the gate's.
  if (kind === 'source' && leaf.value.toLowerCase() === 'pypi') return [];
  return kind === undefined ? [] : sourceProblem(kind, leaf);
}

/**
 * What a script may tell uv, which follows it there although it gets no settings of a project: names, which are read here,
 * and choices among what the gate has. All else could lead past the gate (proxies, indexes) or into builds (variables,
 * options), or may mean anything in a later version.
 */
const SCRIPT_SETTINGS =
  /^tool\.uv\.(?:(?:sources|(?:dev|constraint|override|build-constraint|exclude)-dependencies|dependency-metadata|extra-build-dependencies|exclude-newer(?:-package)?|(?:no-)?(?:build|binary)(?:-package)?|reinstall(?:-package)?|upgrade(?:-package)?|refresh(?:-package)?|preview-features)(?:\.[^]+)?|prerelease|resolution|fork-strategy|index-strategy|link-mode|compile-bytecode|python-preference|python-downloads|required-version|concurrent-[a-z]+|offline|no-cache|no-index|no-sources|preview|native-tls|system-certs)$/;

/** Reads the comments of a script for what else they tell uv; places for packages are refused by name. */
export function readScriptSettings(text: string): FileProblem[] {
  const keys = tomlKeys(text) ?? [];
  const found = keys.filter(
    ({ path }) => path.startsWith('tool.uv.') && !SCRIPT_SETTINGS.test(path) && !PLACES.test(path),
  );
  return found.map(({ path, line }) => ({
    line: line(),
    what: `sets ${path.split('.').slice(0, 3).join('.')}, which could lead uv past the gate or have builds run what nobody read`,
    fix: 'Take it out of the script.',
  }));
}

const OPENING = '# /// script';

/**
 * The TOML that a script holds in its comments (PEP 723), on the lines where it stands there. It ends with the last line
 * that could be its end, as for uv, and lines end as they do for any tool.
 */
export function scriptBlock(text: string): string | undefined {
  const lines = text.replace(/^\ufeff/, '').split(/\r\n|\n|\r/);
  const start = lines.indexOf(OPENING);
  if (start < 0) return undefined;
  const after = lines.slice(start + 1);
  const stop = after.findIndex((line) => !line.startsWith('#'));
  const comments = stop < 0 ? after : after.slice(0, stop);
  const end = comments.lastIndexOf('# ///');
  if (end < 0) return undefined;
  const inside = comments.slice(0, end).map((line) => line.replace(/^# ?/, ''));
  return [...lines.slice(0, start + 1).map(() => ''), ...inside].join('\n');
}

function nameOf({ value, line }: Leaf): ProjectName[] {
  try {
    const { name, extras } = parseRequirement(value);
    return [{ name, extras, line }];
  } catch (error) {
    if (error instanceof InvalidRequirement) return [];
    throw error;
  }
}

/** A name that stands as a key, beside its constraint or the table that holds one. */
function poetryName({ path, line }: Leaf): ProjectName[] {
  const [, key = ''] = POETRY_TABLE.exec(path) ?? [];
  const name = key.replace(/(?:\.\d+)?\.version$/, '');
  const isWhole =
    name !== key ||
    !/\.(?:python|platform|markers|rev|tag|branch|subdirectory|allow-prereleases|extras\.\d+|in-extras\.\d+|url|git|path|file|source)$|\.\d+\./.test(
      key,
    );
  return key === '' || key === 'python' || !isWhole ? [] : [{ name, extras: [], line }];
}

/** poetry's back end leads whoever builds the project to what its tables name by path. */
function isLocal({ path }: Leaf): boolean {
  const kind = SOURCES.exec(path)?.[1] ?? POETRY.exec(path)?.[1];
  return kind === 'path' || kind === 'file';
}

/** What an installer would read out of TOML that depsec cannot read is not known. */
export function unreadable(text: string): FileProblem {
  return { line: brokenAt(text), what: 'holds TOML that depsec can not read', fix: 'Write it as TOML 1.0.' };
}

/** Tables that one installer reads and no other. */
function isForeign({ path }: Leaf, tool: Tool): boolean {
  const [, owner] =
    /^tool\.(uv|pdm|poetry(?=\.(?:(?:source|requires-plugins|build-constraints)\.|[^]+\.source$)))\./.exec(
      path,
    ) ?? [];
  return owner !== undefined && owner !== tool;
}

/** Reads a pyproject.toml for what would lead an installer past the gate. */
export function readProjectFile(text: string, tool: Tool): ProjectFile {
  const leaves = tomlLeaves(text)?.filter((leaf) => !isForeign(leaf, tool));
  if (leaves === undefined)
    return { problems: [unreadable(text)], locals: [], members: [], isWorkspace: false, names: [] };
  return {
    problems: leaves.flatMap(problemsOf),
    locals: leaves.filter(isLocal).map(({ value, line }) => ({ path: value, line })),
    members: leaves.filter(({ path }) => MEMBER.test(path)).map(({ value }) => value),
    isWorkspace: leaves.some(({ path }) => WORKSPACE.test(path)),
    names: leaves.flatMap((leaf) => [
      ...(REQUIREMENTS.test(leaf.path) ? nameOf(leaf) : []),
      ...(tool === 'poetry' ? poetryName(leaf) : []),
    ]),
  };
}
