/** The width of text for people if that of their terminal is not known, in characters. */
export const DEFAULT_WIDTH = 100;

/** Narrower lines than this are harder to read than broken ones. */
const LEAST_ROOM = 24;

/**
 * Breaks harmless text (see `visible`) at its spaces into lines of at most `width` characters, prefixes included. A
 * word longer than that stays whole, so that addresses and paths can be copied. No line but the first may start with
 * `::`, which the runner of a workflow would take for a command.
 * @param first what the first line starts with
 * @param rest what every other line starts with; about as wide as `first`
 */
export function wrap(text: string, width: number, first: string, rest: string): string[] {
  const room = Math.max(LEAST_ROOM, width - lengthOf(first));
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/(?<= )(?=[^ ])/)) {
    const isTooLong = lengthOf(line) + lengthOf(word.trimEnd()) > room;
    if (isTooLong && line !== '' && !word.startsWith('::')) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += word;
  }
  return [...lines, line].map((words, index) => `${index === 0 ? first : rest}${words}`);
}

/** Characters, as code points: an emoji is one. */
export function lengthOf(text: string): number {
  return Array.from(text).length;
}
