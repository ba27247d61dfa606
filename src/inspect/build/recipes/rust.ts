import { HOLE } from '../../../analysis/values/value.js';
import { callsOf, MOST_WORDS, withoutComments, type Recipe } from './recipe.js';

/** Reads a build.rs: `Command::new("python3").arg("gen.py")`, to the end of the statement. */
export function readRust(text: string): Recipe {
  const code = withoutComments(text, /^[ \t]*\/\//);
  const { calls, isCut } = callsOf(code, /\b(Command::new)\s*\(/g, ';');
  const commands = calls.map(({ line, args }) => {
    const words = [...args.matchAll(/r#*"([^"]*)"|"((?:[^"\\]|\\[^])*)"|^\s*(\w)/g)].map(
      ([, raw, quoted, name]) =>
        name === undefined ? (raw ?? quoted ?? '').replace(/\\(["\\])/g, '$1') : HOLE,
    );
    return { line, words: words.slice(0, MOST_WORDS) };
  });
  return { commands: commands.filter(({ words }) => words.length > 0), next: [], isCut };
}
