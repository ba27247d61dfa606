import { isAbsolute, normalize, relative, resolve, sep } from 'node:path';
import { Failure } from '../model/failure.js';
import { isInside } from '../model/is-inside.js';

/** The file system, as far as finding files needs it. Paths are absolute. */
export interface GlobEffects {
  /** Files matching the patterns, one per line; lines that begin with `!` exclude. */
  glob(patterns: string): Promise<readonly string[]>;
  /** The path with every symbolic link resolved; throws if nothing is there. */
  realpath(path: string): string;
}

const WILD = /[*?[\]]/;

/**
 * Turns lines of file names and globs into file names relative to `root`, each once, sorted within a line. `!` at the
 * start of a line excludes its matches from all other lines, `#` starts a comment. A name without wildcards is kept even
 * if there is no such file: reading it will report that.
 * @param input the name of the input, for messages
 * @throws Failure `requirements-unreadable` for a glob that matches nothing, `requirements-refused` for what lies
 *   outside `root` once links are resolved
 */
export async function expandFiles(
  input: string,
  lines: readonly string[],
  root: string,
  effects: GlobEffects,
): Promise<readonly string[]> {
  const wanted = lines.filter((line) => !/^[#!]/.test(line));
  const leading = wanted.find((line) => normalize(line).split(sep)[0] === '..');
  if (leading !== undefined) throw leadsOut(input, leading, root);
  const excluded = lines
    .filter((line) => line.startsWith('!'))
    .map((line) => `!${under(root, line.slice(1))}`);
  const found: string[] = [];
  for (const line of wanted) {
    const isGlob = WILD.test(line) && !exists(resolve(root, line), effects);
    const patterns = [under(root, line), ...excluded].join('\n');
    const paths = isGlob ? [...(await effects.glob(patterns))].sort() : [resolve(root, line)];
    if (paths.length === 0) throw nothingMatches(input, line);
    for (const path of paths) found.push(insideName(input, line, path, root, effects));
  }
  if (lines.length > 0 && wanted.length === 0) throw nothingMatches(input, lines.join(', '));
  return [...new Set(found)];
}

/** The pattern as an absolute one; a wildcard in the folder's own name is taken literally. */
function under(root: string, pattern: string): string {
  const literal = root.replace(/[*?[]/g, '[$&]');
  return isAbsolute(pattern) ? pattern : `${literal}${sep}${normalize(pattern)}`;
}

function exists(path: string, effects: GlobEffects): boolean {
  return realOf(path, effects) !== undefined;
}

function realOf(path: string, effects: GlobEffects): string | undefined {
  try {
    return effects.realpath(path);
  } catch {
    return undefined;
  }
}

function insideName(input: string, line: string, path: string, root: string, effects: GlobEffects): string {
  const real = realOf(path, effects) ?? path;
  if (!isInside(root, path) || !isInside(root, real)) throw leadsOut(input, line, root);
  return relative(root, path).split(sep).join('/');
}

function leadsOut(input: string, line: string, root: string): Failure {
  return new Failure({
    code: 'requirements-refused',
    what: `The input ${input} names "${line}", which leads out of ${root}.`,
    why: 'A pull request could make depsec read and show files that are not part of the project.',
    fix: 'Name a file inside the checkout, or set working-directory to the folder that holds it.',
  });
}

function nothingMatches(input: string, line: string): Failure {
  return new Failure({
    code: 'requirements-unreadable',
    what: `The input ${input} is expected to match at least one file, but "${line}" matches none.`,
    why: 'Nothing was audited: a pattern that silently matches nothing would look like a safe result.',
    fix: 'Check the spelling, and that a step with actions/checkout comes before depsec.',
  });
}
