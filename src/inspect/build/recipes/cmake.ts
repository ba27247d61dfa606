import { HOLE } from '../../../analysis/values/value.js';
import { callsOf, MOST_GIVEN, MOST_WORDS, withoutComments, type Recipe } from './recipe.js';

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

/** The commands among the words of a call, each of which follows a keyword. */
function commandsIn(words: readonly string[]): readonly (readonly string[])[] {
  const parts: string[][] = [];
  for (const word of words)
    if (word === 'ARGS') continue;
    else if (/^(?:\w+_)?COMMAND$/.test(word)) parts.push([]);
    else if (CMAKE_KEYS.test(word) || /^[A-Z]+_DIR$/.test(word)) parts.push(['']);
    else parts.at(-1)?.push(word);
  return parts.filter(([first = '']) => first !== '');
}

/** The recipe that a call goes on to. */
function recipeOf(name: string, word: string): readonly string[] {
  const path = word.replace(/^\uFFFC\//, '');
  if (/^include$/i.test(name)) return /^\w+$/.test(path) ? [`${HOLE}/${path}.cmake`] : [path];
  return /^add_subdirectory$/i.test(name) ? [`${path}/CMakeLists.txt`] : [];
}

/** Reads a CMakeLists.txt, or a file that one includes. */
export function readCmake(text: string): Recipe {
  const code = withoutComments(text, /^[ \t]*#(?!\[)/);
  const known = new Map<string, readonly string[]>();
  for (const { args } of callsOf(code, /\b(set)\s*\(/gi).calls) {
    const [name = '', ...words] = cmakeWords(args, new Map());
    if (words.length <= MOST_GIVEN) known.set(name, words);
  }
  const found = callsOf(code, CMAKE_CALLS);
  const calls = found.calls.map((call) => ({ ...call, words: cmakeWords(call.args, known) }));
  return {
    commands: calls
      .filter(({ name }) => !/^(?:include|add_subdirectory)$/i.test(name))
      .flatMap(({ line, words }) => commandsIn(words).map((command) => ({ line, words: command }))),
    next: calls.flatMap(({ name, words: [word = HOLE] }) => recipeOf(name, word)),
    isCut: found.isCut,
  };
}
