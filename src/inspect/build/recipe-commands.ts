import { HOLE } from '../../analysis/values/value.js';

/** The commands of one recipe, and the recipes that it goes on to: paths from its folder, with unknown parts. */
export interface Recipe {
  readonly commands: readonly { readonly line: number; readonly words: readonly string[] }[];
  readonly next: readonly string[];
}

const MOST_WORDS = 200;
/** Words that one name may hold; a longer list holds no command. */
const MOST_GIVEN = 10;

const withoutComments = (text: string, start: RegExp): string =>
  text
    .split('\n')
    .map((line) => (start.test(line) ? '' : line))
    .join('\n');

/** No call has more text that matters, and no recipe more calls. */
const LONGEST_CALL = 10_000;
const MOST_CALLS = 500;

/**
 * The text between the bracket that opens at an offset and the one that closes it; strings and comments are skipped.
 */
function inBrackets(text: string, open: number): string {
  let depth = 0;
  let quote = '';
  const most = Math.min(text.length, open + LONGEST_CALL);
  for (let at = open; at < most; at += 1) {
    const one = text[at] ?? '';
    if (quote !== '') {
      if (one === '\\') at += 1;
      else if (one === quote) quote = '';
    } else if (one === '"' || one === "'") quote = one;
    else if (one === '(' || one === '[' || one === '{') depth += 1;
    else if (one === ')' || one === ']' || one === '}') {
      depth -= 1;
      if (depth === 0) return text.slice(open + 1, at);
    }
  }
  return text.slice(open + 1, most);
}

interface CallText {
  readonly name: string;
  readonly line: number;
  readonly args: string;
}

/** Calls of these names, each with the content of its brackets, or up to the end of the statement. */
function callsOf(text: string, names: RegExp, end?: string): readonly CallText[] {
  const found: CallText[] = [];
  let [line, counted] = [1, 0];
  for (const { index, 0: whole, 1: name = '' } of text.matchAll(names)) {
    if (found.length === MOST_CALLS) break;
    line += text.slice(counted, index).split('\n').length - 1;
    counted = index;
    const open = index + whole.length - 1;
    const args =
      end === undefined
        ? inBrackets(text, open)
        : (text.slice(open + 1, open + LONGEST_CALL).split(end, 1)[0] ?? '');
    found.push({ name, line, args });
  }
  return found;
}

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

export function readMeson(text: string): Recipe {
  const code = withoutComments(text, /^[ \t]*#/);
  const known = new Map<string, readonly string[]>();
  for (const line of code.split('\n')) {
    const [start = '', name = ''] = /^[ \t]*(\w+)[ \t]*\+?=/.exec(line) ?? [];
    const value = line.slice(start.length, 2000);
    if (name !== '' && /['"]/.test(value))
      known.set(
        name,
        mesonWords(value, new Map())
          .filter((word) => word !== HOLE)
          .slice(0, MOST_GIVEN),
      );
  }
  const calls = callsOf(code, MESON_CALLS);
  const commands = calls.flatMap(({ name, line, args }) => {
    if (/^sub/.test(name)) return [];
    const told = /\bcommand\s*:\s*(\[)?/.exec(args);
    if (told === null && /^(?:custom_target|vcs_tag|configure_file|run_target)$/.test(name)) return [];
    const part =
      told === null
        ? args
        : told[1] === undefined
          ? args.slice(told.index + told[0].length)
          : inBrackets(args, told.index + told[0].length - 1);
    return [{ line, words: mesonWords(part, known) }];
  });
  const next = calls
    .filter(({ name }) => /^sub/.test(name))
    .map(({ name, args }) => {
      const [word = HOLE] = mesonWords(args, known);
      return `${name === 'subproject' ? `subprojects/${word}` : word}/meson.build`;
    });
  return { commands, next };
}

const CMAKE_CALLS =
  /\b(execute_process|exec_program|add_custom_command|add_custom_target|add_subdirectory|include|ExternalProject_Add)\s*\(/gi;
/** Words after which no command follows. */
const CMAKE_KEYS =
  /^(?:OUTPUT|DEPENDS|WORKING_DIRECTORY|COMMENT|VERBATIM|BYPRODUCTS|MAIN_DEPENDENCY|OUTPUT_VARIABLE|RESULT_VARIABLE|ERROR_VARIABLE|TIMEOUT|TARGET|PRE_BUILD|PRE_LINK|POST_BUILD|OUTPUT_QUIET|ERROR_QUIET|COMMAND_EXPAND_LISTS|[A-Z]+_STRIP_TRAILING_WHITESPACE|COMMAND_ERROR_IS_FATAL)$/;

function cmakeWords(text: string, known: ReadonlyMap<string, readonly string[]>): string[] {
  const words = [...text.matchAll(/"((?:[^"\\]|\\[^])*)"|([^\s"()]+)/g)].flatMap(([, quoted, plain]) => {
    const own = /^\$\{(\w+)\}$/.exec(plain ?? quoted ?? '')?.[1];
    const found = own === undefined ? undefined : known.get(own);
    return found ?? [(quoted?.replace(/\\(["\\$])/g, '$1') ?? plain ?? '').replace(/\$\{[^}]*\}/g, HOLE)];
  });
  return words.slice(0, MOST_WORDS);
}

export function readCmake(text: string): Recipe {
  const code = withoutComments(text, /^[ \t]*#(?!\[)/);
  const known = new Map<string, readonly string[]>();
  for (const { args } of callsOf(code, /\b(set)\s*\(/gi)) {
    const [name = '', ...words] = cmakeWords(args, new Map());
    if (words.length <= MOST_GIVEN) known.set(name, words);
  }
  const calls = callsOf(code, CMAKE_CALLS);
  const commands = calls.flatMap(({ name, line, args }) => {
    if (/^(?:include|add_subdirectory)$/i.test(name)) return [];
    const parts: string[][] = [];
    for (const word of cmakeWords(args, known))
      if (/^(?:COMMAND|(?:\w+_)?COMMAND|ARGS)$/.test(word) && word !== 'ARGS') parts.push([]);
      else if (CMAKE_KEYS.test(word) || /^[A-Z]+_(?:DIR|COMMAND)$/.test(word)) parts.push(['']);
      else if (word !== 'ARGS') parts.at(-1)?.push(word);
    return parts.filter(([first]) => first !== undefined && first !== '').map((words) => ({ line, words }));
  });
  const next = calls.flatMap(({ name, args }) => {
    const [word = HOLE] = cmakeWords(args, known);
    const path = word.replace(/^\uFFFC\//, '');
    if (/^include$/i.test(name)) return /^\w+$/.test(path) ? [`${HOLE}/${path}.cmake`] : [path];
    return /^add_subdirectory$/i.test(name) ? [`${path}/CMakeLists.txt`] : [];
  });
  return { commands, next };
}

/** `Command::new("python3").arg("gen.py")`, to the end of the statement. */
export function readRust(text: string): Recipe {
  const code = withoutComments(text, /^[ \t]*\/\//);
  const commands = callsOf(code, /\b(Command::new)\s*\(/g, ';').map(({ line, args }) => {
    const words = [...args.matchAll(/r#*"([^"]*)"|"((?:[^"\\]|\\[^])*)"|^\s*(\w)/g)].map(
      ([, raw, quoted, name]) =>
        name === undefined ? (raw ?? quoted ?? '').replace(/\\(["\\])/g, '$1') : HOLE,
    );
    return { line, words: words.slice(0, MOST_WORDS) };
  });
  return { commands: commands.filter(({ words }) => words.length > 0), next: [] };
}
