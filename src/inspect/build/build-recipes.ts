import { posix } from 'node:path';
import type { RecipeCommand } from '../../analysis/machine/recipe-command.js';
import { HOLE } from '../../analysis/values/value.js';
import type { Container, Entry } from '../../archive/entry.js';
import type { ArtifactKind } from '../../model/artifact.js';
import type { Unscanned } from '../../model/inspection.js';
import { textIn } from '../refused.js';
import type { Told } from '../source-tree.js';
import { readCmake } from './recipes/cmake.js';
import { readMeson } from './recipes/meson.js';
import type { Recipe } from './recipes/recipe.js';
import { readRust } from './recipes/rust.js';

/** Back ends, and what they need, that have recipes of other tools run. */
const RUNS = /meson|cmake|scikit|skbuild|maturin|rust|ninja/i;
const READERS: readonly (readonly [RegExp, (text: string) => Recipe])[] = [
  [/(?:^|\/)meson\.build$/, readMeson],
  [/(?:^|\/)CMakeLists\.txt$|\.cmake$/, readCmake],
  [/(?:^|\/)build\.rs$/, readRust],
];
/** Longer recipes, and more of them or of their commands, belong to no build of a package: they are not judged. */
const LONGEST = 512 * 1024;
const MOST_RECIPES = 1_000;
const MOST_COMMANDS = 10_000;
const TOO_LARGE = {
  code: 'recipe-too-large',
  reason:
    'The build runs this recipe, which is longer than depsec reads, or one of more, or of more commands, than it reads.',
};

interface Project {
  readonly archive: Container;
  readonly root: string;
  readonly entries: ReadonlyMap<string, Entry>;
}

/** The text of a recipe; undefined for one that is too long. */
function read({ archive, entries }: Project, path: string): string | undefined {
  const entry = entries.get(path);
  if (entry === undefined) return '';
  return entry.size > LONGEST ? undefined : textIn(archive, entry);
}

/** The files that a path with unknown parts may mean: beside the recipe, from the top, or by how it ends. */
function meant(path: string, from: string, { entries, root }: Project): readonly string[] {
  const end = path.slice(path.lastIndexOf(HOLE) + 1).replace(/^\/+/, '');
  if (end === '' || end.length > 1000) return [];
  const ways = [posix.join(posix.dirname(from), end), posix.join(root, end)];
  const found = ways.find((way) => entries.has(way));
  if (found !== undefined) return [found];
  return path.includes(HOLE) ? [...entries.keys()].filter((one) => one.endsWith(`/${end}`)).slice(0, 5) : [];
}

/** A word that names a file of the project, as a path from its top. */
function placed(word: string, from: string, project: Project): string {
  const [file] = /[\s;|&]/.test(word) ? [] : meant(word, from, project);
  return file === undefined ? word : posix.relative(project.root, file);
}

/** What the recipes of a build start, and those of them that could not be read to their end. */
export interface Recipes {
  readonly commands: readonly RecipeCommand[];
  readonly unread: readonly string[];
}

/**
 * The recipes that a build runs, starting with those at its top; where a path is computed, every recipe in that
 * folder may be meant.
 */
function reached(project: Project): Recipes {
  const found = new Set<string>();
  const commands = new Map<string, RecipeCommand>();
  const unread = new Set<string>();
  const isTop = (path: string): boolean =>
    posix.dirname(path) === (project.root === '' ? '.' : project.root) || path.endsWith('/build.rs');
  const waiting = [...project.entries.keys()].filter(
    (path) => isTop(path) && READERS.some(([name]) => name.test(path)),
  );
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    const reader = READERS.find(([name]) => name.test(path))?.[1];
    if (found.has(path) || reader === undefined) continue;
    if (found.size === MOST_RECIPES || commands.size > MOST_COMMANDS)
      return { commands: [...commands.values()], unread: [...unread, path] };
    found.add(path);
    const text = read(project, path);
    const recipe = reader(text ?? '');
    if (text === undefined || recipe.isCut) unread.add(path);
    for (const { line, words } of recipe.commands) {
      const command = { path, line, words: words.map((word) => placed(word, path, project)) };
      const key = [posix.dirname(path), ...command.words].join('\0');
      if (!commands.has(key)) commands.set(key, command);
    }
    for (const next of recipe.next) waiting.push(...meant(next, path, project));
  }
  return { commands: [...commands.values()], unread: [...unread] };
}

/**
 * The commands that recipes of an sdist start while it is built, each once, where its back end has such recipes run:
 * meson-python, scikit-build-core, maturin and their kin.
 */
export function readRecipes(
  archive: Container & { readonly kind: ArtifactKind },
  told: Told | undefined,
): Recipes {
  const needs = [told?.buildBackend ?? '', ...(told?.buildRequires ?? [])];
  const isRun = told !== undefined && (told.backendPath.length > 0 || needs.some((one) => RUNS.test(one)));
  if (archive.kind === 'wheel' || !isRun) return { commands: [], unread: [] };
  const entries = new Map(archive.entries.map((entry) => [entry.path, entry]));
  return reached({ archive, root: told.folder, entries });
}

/** Recipes that could not be read to their end, as what could not be judged. */
export function unreadRecipes({ unread }: Recipes, artifact: string): Unscanned[] {
  return unread.map((file) => ({ ...TOO_LARGE, artifact, file }));
}
