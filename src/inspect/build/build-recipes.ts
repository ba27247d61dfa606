import { posix } from 'node:path';
import type { RecipeCommand } from '../../analysis/machine/recipe-command.js';
import { HOLE } from '../../analysis/values/value.js';
import type { Container, Entry } from '../../archive/entry.js';
import type { ArtifactKind } from '../../model/artifact.js';
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
/** Longer recipes, and more of them or of their commands, belong to no build of a package. */
const LONGEST = 512 * 1024;
const MOST_RECIPES = 1_000;
const MOST_COMMANDS = 300;

interface Project {
  readonly archive: Container;
  readonly root: string;
  readonly entries: ReadonlyMap<string, Entry>;
}

function read({ archive, entries }: Project, path: string): string {
  const entry = entries.get(path);
  return entry === undefined || entry.size > LONGEST ? '' : textIn(archive, entry);
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

/**
 * The recipes that a build runs, starting with those at its top; where a path is computed, every recipe in that
 * folder may be meant.
 */
function reached(project: Project): ReadonlyMap<string, Recipe> {
  const found = new Map<string, Recipe>();
  const isTop = (path: string): boolean =>
    posix.dirname(path) === (project.root === '' ? '.' : project.root) || path.endsWith('/build.rs');
  const waiting = [...project.entries.keys()].filter(
    (path) => isTop(path) && READERS.some(([name]) => name.test(path)),
  );
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    const reader = READERS.find(([name]) => name.test(path))?.[1];
    if (found.has(path) || reader === undefined || found.size >= MOST_RECIPES) continue;
    const recipe = reader(read(project, path));
    found.set(path, recipe);
    for (const next of recipe.next) waiting.push(...meant(next, path, project));
  }
  return found;
}

/**
 * The commands that recipes of an sdist start while it is built, where its back end has such recipes run: meson-python,
 * scikit-build-core, maturin and their kin.
 */
export function recipeCommands(
  archive: Container & { readonly kind: ArtifactKind },
  told: Told | undefined,
): readonly RecipeCommand[] {
  const needs = [told?.buildBackend ?? '', ...(told?.buildRequires ?? [])];
  if (archive.kind === 'wheel' || told === undefined) return [];
  if (told.backendPath.length === 0 && !needs.some((one) => RUNS.test(one))) return [];
  const entries = new Map(archive.entries.map((entry) => [entry.path, entry]));
  const project = { archive, root: told.folder, entries };
  return [...reached(project)]
    .flatMap(([path, { commands }]) =>
      commands.map(({ line, words }) => ({
        path,
        line,
        words: words.map((word) => placed(word, path, project)),
      })),
    )
    .slice(0, MOST_COMMANDS);
}
