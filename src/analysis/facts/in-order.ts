/** What tells of a text whether something stands in it: a pattern, or several of them in a row. */
export interface Test {
  test(text: string): boolean;
}

/** Where the parts have to stand together: anywhere in the text, on one line, or in one of the commands of a line. */
type Within = 'text' | 'line' | 'command';

const ENDS: Readonly<Record<Exclude<Within, 'text'>, RegExp>> = { line: /[\r\n]/, command: /[|;&]/ };

function standIn(text: string, parts: readonly RegExp[]): boolean {
  let at = 0;
  return parts.every((part) => {
    part.lastIndex = at;
    const isFound = part.test(text);
    at = part.lastIndex;
    return isFound;
  });
}

/**
 * Whether parts stand in a text one behind the other, whatever is between them. As one pattern with `.*` between its parts
 * the time would grow with a power of the length of a text that somebody else wrote; this grows with the length.
 */
export function inOrder(within: Within, ...parts: readonly RegExp[]): Test {
  const searched = parts.map(({ source, flags }) => new RegExp(source, `${flags.replace('i', '')}gi`));
  return {
    test: (text) =>
      within === 'text'
        ? standIn(text, searched)
        : standIn(text, searched) && text.split(ENDS[within]).some((piece) => standIn(piece, searched)),
  };
}

/** Whether any of several tests holds. */
export const anyTest = (...tests: readonly Test[]): Test => ({
  test: (text) => tests.some((one) => one.test(text)),
});
