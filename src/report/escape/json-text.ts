/** Characters that JSON allows in a string but that a terminal, an editor or a line reader would act on. */
const ACTIVE =
  /[\u007f-\u00a0\p{Cf}\p{Co}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\u2800]/gu;

/**
 * JSON with two spaces of indentation and a newline at its end. Any parser reads back the very same value; printed on
 * a terminal or a runner's log, no string in it can hide text, reorder it or start a runner command (`##[error]`).
 */
export function jsonText(value: unknown): string {
  return harmless(JSON.stringify(value, null, 2));
}

/** The same on one line. */
export function jsonLine(value: unknown): string {
  return harmless(JSON.stringify(value));
}

function harmless(text: string): string {
  // Outside strings JSON is plain ASCII without `#`, so both replacements only ever meet string contents.
  return `${text.replace(ACTIVE, utf16Escape).replaceAll('##', '\\u0023\\u0023')}\n`;
}

function utf16Escape(char: string): string {
  return Array.from({ length: char.length }, (_, index) => char.charCodeAt(index))
    .map((unit) => `\\u${unit.toString(16).padStart(4, '0')}`)
    .join('');
}
