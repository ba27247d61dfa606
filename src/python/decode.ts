/** Python source as CPython would see it, or why it cannot be read. */
export type DecodedSource =
  | { readonly text: string; readonly cookie?: string }
  /** `unusual-encoding`: a cookie other than UTF-8, ASCII or Latin-1. `undecodable`: CPython refuses it too. */
  | { readonly code: 'unusual-encoding' | 'undecodable'; readonly reason: string };

/** PEP 263, the pattern of the language reference. */
const COOKIE = /^[ \t\f]*#.*?coding[:=][ \t]*([-_.a-zA-Z0-9]+)/;
const BLANK = /^[ \t\f]*(?:#.*)?$/;
const UTF8_NAMES = /^(?:utf-?8(?:-.*)?|u8|utf|cp65001)$/;
const LATIN1_NAMES = /^(?:latin-?1(?:-.*)?|l1|iso-?8859-?1(?:-.*)?|8859|cp819)$/;
const ASCII_NAMES = /^(?:(?:us-)?ascii|646|ansi-x3\.4-1968)$/;

function findCookie(head: string): string | undefined {
  const [first = '', second = ''] = head.split(/\r\n|\r|\n/, 2);
  const found = COOKIE.exec(first) ?? (BLANK.test(first) ? COOKIE.exec(second) : null);
  return found?.[1]?.toLowerCase().replaceAll('_', '-');
}

/** Universal newlines (PEP 278): `\r\n` and a lone `\r` end a line, as they do for CPython's tokenizer. */
function joinNewlines(text: string): string {
  return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
}

function asUtf8(bytes: Uint8Array): DecodedSource {
  try {
    return { text: joinNewlines(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) };
  } catch {
    return { code: 'undecodable', reason: 'The file is not valid UTF-8 and declares no other encoding.' };
  }
}

/**
 * Decodes a source file the way CPython does: byte order mark, then the cookie of line 1 or 2 (PEP 263), else UTF-8
 * (PEP 3120). Newlines become `\n`. A cookie that could hide code from a reader, such as utf-7, is a value, not a guess.
 */
export function decodeSource(bytes: Uint8Array): DecodedSource {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const marked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  const cookie = findCookie(view.toString('latin1', marked ? 3 : 0, 1024));
  if (view.includes(0))
    return { code: 'undecodable', reason: 'The file holds NUL bytes, which Python refuses.' };
  if (cookie === undefined || UTF8_NAMES.test(cookie)) return asUtf8(bytes);
  if (marked)
    return { code: 'undecodable', reason: 'The file has a UTF-8 mark but declares another encoding.' };
  if (LATIN1_NAMES.test(cookie)) return { text: joinNewlines(view.toString('latin1')), cookie };
  if (!ASCII_NAMES.test(cookie))
    return { code: 'unusual-encoding', reason: `The file declares the encoding ${cookie.slice(0, 40)}.` };
  if (bytes.some((byte) => byte > 127))
    return { code: 'undecodable', reason: 'The file declares ASCII but holds other bytes.' };
  return { text: joinNewlines(view.toString('latin1')), cookie };
}
