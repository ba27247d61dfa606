/**
 * Characters that move the cursor, reorder or hide text, or cannot be told from a space: controls, formats,
 * bidirectional marks, line separators, variation selectors, lone surrogates, private use, blanks that are not U+0020.
 */
const DECEIVING =
  /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\u2800]|(?! )\p{Zs}/u;

const SHORT: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };

/** More combining marks in a row than any script needs; a taller stack paints over its neighbours. */
const STACKED_MARKS = 3;

/** The longest hostile text any human-readable format repeats, in characters. */
export const TEXT_LIMIT = 400;

/** `\u{202e}` for U+202E. */
export function codePointEscape(char: string): string {
  return `\\u{${(char.codePointAt(0) ?? 0).toString(16)}}`;
}

/**
 * Hostile text as one harmless line: deceiving characters are shown as `\u{202e}`, line ends and tabs as `\n`, `\r`
 * and `\t`, and old-style runner commands (`##[error]`, which the runner obeys anywhere in a line) are broken up.
 * @param limit Longest result in characters; what is cut off is marked with `…`. An escape is never cut in two.
 */
export function visible(text: string, limit = TEXT_LIMIT): string {
  let shown = '';
  let length = 0;
  let marks = 0;
  for (const char of text) {
    marks = /\p{M}/u.test(char) ? marks + 1 : 0;
    const piece =
      marks > STACKED_MARKS || DECEIVING.test(char) ? (SHORT[char] ?? codePointEscape(char)) : char;
    length += piece === char ? 1 : piece.length;
    if (length > limit - 1) return `${breakRunnerCommands(shown)}…`;
    shown += piece;
  }
  return breakRunnerCommands(shown);
}

/**
 * A project name, version or identifier, which the packaging standards keep to ASCII (PEP 508, PEP 440): any other
 * character is shown as an escape, so that no look-alike letter passes for an honest name.
 */
export function visibleName(name: string): string {
  return visible(name, NAME_LIMIT).replace(/[^ -~…]/gu, codePointEscape);
}

const NAME_LIMIT = 100;

function breakRunnerCommands(text: string): string {
  return text.replace(/##(?=\w*\[)/g, '#\\u{23}');
}
