const ESCAPES: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r' };

const ESCAPE = /\\(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|([0-7]{1,3})|([^]))/g;

/** `unicode_escape`: what stands in Python's string literals. */
export const unescape = (text: string): string =>
  text.replace(
    ESCAPE,
    (_whole, byte?: string, short?: string, long?: string, octal?: string, other?: string) => {
      const hexadecimal = byte ?? short ?? long;
      if (hexadecimal !== undefined) return String.fromCodePoint(parseInt(hexadecimal, 16));
      if (octal !== undefined) return String.fromCharCode(parseInt(octal, 8));
      return other === undefined ? '' : (ESCAPES[other] ?? other);
    },
  );

/** Quoted-printable. */
export const quoted = (text: string): string =>
  text
    .replace(/=\r?\n/g, '')
    .replace(/=([0-9A-Fa-f]{2})/g, (_whole, byte: string) => String.fromCharCode(parseInt(byte, 16)));

/** The body of a uuencoded file, line by line. */
export const uu = (text: string): Buffer =>
  Buffer.concat(
    text
      .split('\n')
      .filter((line) => line !== '' && !/^(?:begin |end$)/.test(line))
      .map((line) => {
        const codes = Array.from(line, (letter) => (letter.charCodeAt(0) - 32) & 63);
        const groups = Array.from({ length: Math.ceil((codes.length - 1) / 4) }, (_, at) =>
          codes.slice(at * 4 + 1, at * 4 + 5).reduce((sum, code, place) => sum + code * 64 ** (3 - place), 0),
        );
        const bytes = groups.flatMap((group) => [group >> 16, (group >> 8) & 255, group & 255]);
        return Buffer.from(bytes.slice(0, codes[0]));
      }),
  );

/** UTF-32, little-endian, of the first plane. */
export const utf32 = (text: string): string =>
  Array.from(text.matchAll(/([^])([^])([^])\0/g), ([, low = '', middle = '']) =>
    String.fromCharCode(low.charCodeAt(0) + middle.charCodeAt(0) * 256),
  ).join('');
