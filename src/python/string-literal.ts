const SIMPLE: Readonly<Record<string, string>> = {
  n: '\n',
  t: '\t',
  r: '\r',
  a: '\x07',
  b: '\b',
  f: '\f',
  v: '\v',
  '\\': '\\',
  "'": "'",
  '"': '"',
  '\n': '',
};

const ESCAPE = /\\(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|N\{[^}]*\}|([0-7]{1,3})|([^]))/g;

/**
 * Undoes the escapes of a string or bytes literal's inside, as the language reference lists them.
 * `\N{…}` yields U+FFFD: the names table is not worth its size here.
 */
export function unescapeLiteral(inside: string, isBytes: boolean): string {
  if (!inside.includes('\\')) return inside;
  return inside.replace(
    ESCAPE,
    (whole: string, hex?: string, short?: string, long?: string, octal?: string, other?: string) => {
      if (hex !== undefined) return String.fromCharCode(parseInt(hex, 16));
      if (octal !== undefined) return String.fromCharCode(parseInt(octal, 8));
      if (other !== undefined && !(isBytes && /[uUN]/.test(other))) return SIMPLE[other] ?? whole;
      if (isBytes) return whole;
      const point = parseInt(short ?? long ?? 'fffd', 16);
      return String.fromCodePoint(point > 0x10ffff ? 0xfffd : point);
    },
  );
}

/** The letters before a literal's opening quote, lower case: `rb`, `f`, … */
export function literalPrefix(opening: string): string {
  return (/^[a-z]{0,3}/i.exec(opening)?.[0] ?? '').toLowerCase();
}
