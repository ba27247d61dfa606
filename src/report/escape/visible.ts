/**
 * Characters that move the cursor, reorder or hide text, or cannot be told from a space: controls, formats,
 * bidirectional marks, line separators, variation selectors, lone surrogates, private use, blanks that are not U+0020.
 */
const DECEIVING =
  /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\u2800]|(?! )\p{Zs}/u;

const SHORT: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };

/** More combining marks in a row than any script needs; a taller stack paints over its neighbours. */
const STACKED_MARKS = 3;

/** The longest text and the longest name that a format for people repeats, in characters. */
const TEXT_LIMIT = 400;
const NAME_LIMIT = 100;

/** `\u{202e}` for U+202E. */
function codePointEscape(char: string): string {
  return `\\u{${(char.codePointAt(0) ?? 0).toString(16)}}`;
}

/**
 * Hostile text as one harmless line: deceiving characters are shown as `\u{202e}`, line ends and tabs as `\n`, `\r`
 * and `\t`. Runner commands are broken up: `::error::`, which the runner obeys at the start of a line, and `##[error]`,
 * which it obeys anywhere.
 * @param limit Longest result in characters; what is cut off is marked with `…`. An escape is never cut in two.
 */
export function visible(text: string, limit = TEXT_LIMIT): string {
  return breakRunnerCommands(spelled(text, limit, (char) => DECEIVING.test(char)));
}

/**
 * A project name, version or identifier, which the packaging standards keep to ASCII (PEP 508, PEP 440): any other
 * character is shown as an escape, so that no look-alike letter passes for an honest name.
 */
export function visibleName(name: string): string {
  return breakRunnerCommands(spelled(name, NAME_LIMIT, (char) => !/[ -~]/.test(char)));
}

/** A line as {@link visible} shows it, whole, and with its tabs: for readers that obey no runner commands. */
export function spellOut(line: string): string {
  return spelled(line, Infinity, (char) => char !== '\t' && DECEIVING.test(char));
}

/** Spells out the characters that `isHidden` names, and all but the first marks of a stack. */
function spelled(text: string, limit: number, isHidden: (char: string) => boolean): string {
  if (text.length < limit && /^[ -~]*$/.test(text)) return text;
  let shown = '';
  let length = 0;
  let marks = 0;
  for (const char of text) {
    marks = /\p{M}/u.test(char) ? marks + 1 : 0;
    const piece = marks > STACKED_MARKS || isHidden(char) ? (SHORT[char] ?? codePointEscape(char)) : char;
    length += piece === char ? 1 : piece.length;
    if (length > limit - 1) return `${shown}…`;
    shown += piece;
  }
  return shown;
}

function breakRunnerCommands(text: string): string {
  return text
    .replace(/##(?=\w*\[)/g, '#\\u{23}')
    .replace(/^\s*::/, (start) => `${start.slice(0, -2)}\\u{3a}:`);
}
