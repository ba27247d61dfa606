const BLANK = ' \t\r\n';

/**
 * Splits a text into words as Python's `shlex.split` does: quotes group, a backslash keeps the next character,
 * inside double quotes only before `"` and `\`. Undefined when a quotation or an escape is not finished.
 */
export function shellWords(text: string): string[] | undefined {
  const words: string[] = [];
  let word: string | undefined;
  let quote = '';
  for (let at = 0; at < text.length; at += 1) {
    const char = text.charAt(at);
    const next = text.charAt(at + 1);
    const escapes = char === '\\' && (quote === '' || (quote === '"' && (next === '"' || next === '\\')));
    if (char === '\\' && quote !== "'" && next === '') return undefined;
    if (escapes) {
      word = (word ?? '') + next;
      at += 1;
    } else if (quote !== '') {
      if (char === quote) quote = '';
      else word = (word ?? '') + char;
    } else if (char === '"' || char === "'") {
      quote = char;
      word ??= '';
    } else if (BLANK.includes(char)) {
      if (word !== undefined) words.push(word);
      word = undefined;
    } else word = (word ?? '') + char;
  }
  if (quote !== '') return undefined;
  return word === undefined ? words : [...words, word];
}
