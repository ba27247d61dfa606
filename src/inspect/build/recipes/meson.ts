import { HOLE } from '../../../analysis/values/value.js';
import {
  callsOf,
  inBrackets,
  MOST_GIVEN,
  MOST_WORDS,
  withoutComments,
  type CallText,
  type Recipe,
} from './recipe.js';

/** Strings of meson, and of what a name was given; `a / b` joins paths. */
function mesonWords(text: string, known: ReadonlyMap<string, readonly string[]>): string[] {
  const words: string[] = [];
  const tokens = text.matchAll(/'''([^]*?)'''|'((?:[^'\\\n]|\\[^])*)'|(\w+)\s*(:|\()?|(\/)/g);
  let isJoined = false;
  for (const [, long, short, name, mark, slash] of tokens) {
    if (slash !== undefined) isJoined = words.length > 0;
    if (slash !== undefined || mark !== undefined) continue;
    const found = name === undefined ? [(long ?? short ?? '').replace(/\\(['\\])/g, '$1')] : known.get(name);
    const [first = HOLE, ...rest] = found ?? [];
    if (isJoined) words[words.length - 1] = `${words.at(-1) ?? ''}/${first}`;
    else words.push(first);
    words.push(...rest);
    isJoined = false;
  }
  return words.slice(0, MOST_WORDS);
}

const MESON_CALLS =
  /\b(run_command|custom_target|vcs_tag|generator|run_target|configure_file|add_install_script|add_postconf_script|subdir|subproject)\s*\(/g;
/** Calls that go on to another recipe. */
const GOES_ON = /^sub/;
/** Calls that start something only if they are told a command. */
const NEEDS_COMMAND = /^(?:custom_target|vcs_tag|configure_file|run_target)$/;

/** What names were given, as far as it stands in the line that does so. */
function givenNames(code: string): ReadonlyMap<string, readonly string[]> {
  const known = new Map<string, readonly string[]>();
  for (const line of code.split('\n')) {
    const [start = '', name = ''] = /^[ \t]*(\w+)[ \t]*\+?=/.exec(line) ?? [];
    const value = line.slice(start.length, 2000);
    if (name === '' || !/['"]/.test(value)) continue;
    const words = mesonWords(value, new Map()).filter((word) => word !== HOLE);
    known.set(name, words.slice(0, MOST_GIVEN));
  }
  return known;
}

/** Of the arguments of a call those that are a command; undefined where there is none. */
function commandPart({ name, args }: CallText): string | undefined {
  if (GOES_ON.test(name)) return undefined;
  const told = /\bcommand\s*:\s*(\[)?/.exec(args);
  if (told === null) return NEEDS_COMMAND.test(name) ? undefined : args;
  const start = told.index + told[0].length;
  return told[1] === undefined ? args.slice(start) : inBrackets(args, start - 1);
}

/** Reads a meson.build. */
export function readMeson(text: string): Recipe {
  const code = withoutComments(text, /^[ \t]*#/);
  const known = givenNames(code);
  const { calls, isCut } = callsOf(code, MESON_CALLS);
  const commands = calls.flatMap((call) => {
    const part = commandPart(call);
    return part === undefined ? [] : [{ line: call.line, words: mesonWords(part, known) }];
  });
  const next = calls
    .filter(({ name }) => GOES_ON.test(name))
    .map(({ name, args }) => {
      const [word = HOLE] = mesonWords(args, known);
      return `${name === 'subproject' ? `subprojects/${word}` : word}/meson.build`;
    });
  return { commands, next, isCut };
}
