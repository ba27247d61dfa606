/** The commands of one recipe, and the recipes that it goes on to: paths from its folder, with unknown parts. */
export interface Recipe {
  readonly commands: readonly { readonly line: number; readonly words: readonly string[] }[];
  readonly next: readonly string[];
  /** There is more in it than was read. */
  readonly isCut: boolean;
}

/** Words of one command that matter. */
export const MOST_WORDS = 200;
/** Words that one name may hold; a longer list holds no command. */
export const MOST_GIVEN = 10;

/** A text with the lines left empty that are comments, so that those of code keep their numbers. */
export function withoutComments(text: string, start: RegExp): string {
  return text
    .split('\n')
    .map((line) => (start.test(line) ? '' : line))
    .join('\n');
}

/** What is read of a recipe; one that has more is not judged. */
const LONGEST_CALL = 30_000;
const MOST_CALLS = 2_000;

/**
 * The text between the bracket that opens at an offset and the one that closes it; strings and comments are skipped.
 */
export function inBrackets(text: string, open: number): string {
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

/** A call: its name, its line, and the text of its arguments. */
export interface CallText {
  readonly name: string;
  readonly line: number;
  readonly args: string;
}

/**
 * Calls of these names, each with the content of its brackets, or up to the end of the statement, and whether there are
 * more, or longer ones, than are read.
 */
export function callsOf(
  text: string,
  names: RegExp,
  end?: string,
): { readonly calls: readonly CallText[]; readonly isCut: boolean } {
  const calls: CallText[] = [];
  let [line, counted, isCut] = [1, 0, false];
  for (const { index, 0: whole, 1: name = '' } of text.matchAll(names)) {
    if (calls.length === MOST_CALLS) return { calls, isCut: true };
    line += text.slice(counted, index).split('\n').length - 1;
    counted = index;
    const open = index + whole.length - 1;
    const args =
      end === undefined
        ? inBrackets(text, open)
        : (text.slice(open + 1, open + LONGEST_CALL).split(end, 1)[0] ?? '');
    isCut ||= args.length >= LONGEST_CALL - 1;
    calls.push({ name, line, args });
  }
  return { calls, isCut };
}
