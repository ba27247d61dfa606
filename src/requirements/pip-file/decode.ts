import { Failure } from '../../model/failure.js';

type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'utf-32le' | 'utf-32be' | 'ascii' | 'latin-1' | 'cp1252';

/** Longer marks first: the one of UTF-16 LE begins the one of UTF-32 LE. */
const BYTE_ORDER_MARKS: readonly (readonly [readonly number[], Encoding])[] = [
  [[0xff, 0xfe, 0, 0], 'utf-32le'],
  [[0, 0, 0xfe, 0xff], 'utf-32be'],
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
];

/** Names as Python normalises them, for the cookie of PEP 263. */
const COOKIES: Readonly<Record<string, Encoding>> = {
  utf_8: 'utf-8',
  utf8: 'utf-8',
  utf_8_sig: 'utf-8',
  ascii: 'ascii',
  us_ascii: 'ascii',
  latin_1: 'latin-1',
  latin1: 'latin-1',
  iso_8859_1: 'latin-1',
  iso8859_1: 'latin-1',
  cp1252: 'cp1252',
  windows_1252: 'cp1252',
};

/** What a requirements file says, and whether its encoding had to be guessed. */
export interface DecodedText {
  readonly text: string;
  readonly isGuess: boolean;
}

function unreadable(file: string, what: string): Failure {
  return new Failure({
    code: 'requirements-unreadable',
    what: `${file}: ${what}`,
    why: 'How pip would decode this file cannot be known for certain.',
    fix: 'Save the file as UTF-8.',
  });
}

function fromUtf32(bytes: Uint8Array, isLittle: boolean): string | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length % 4 !== 0) return undefined;
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += 4) {
    const point = view.getUint32(at, isLittle);
    if (point > 0x10ffff || (point >= 0xd800 && point <= 0xdfff)) return undefined;
    parts.push(String.fromCodePoint(point));
  }
  return parts.join('');
}

function fromLatin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
}

function strictly(encoding: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function decodeAs(encoding: Encoding, bytes: Uint8Array): string | undefined {
  switch (encoding) {
    case 'utf-32le':
    case 'utf-32be':
      return fromUtf32(bytes, encoding === 'utf-32le');
    case 'ascii':
      return bytes.some((byte) => byte > 0x7f) ? undefined : fromLatin1(bytes);
    case 'latin-1':
      return fromLatin1(bytes);
    case 'cp1252':
      return bytes.some((byte) => [0x81, 0x8d, 0x8f, 0x90, 0x9d].includes(byte))
        ? undefined
        : strictly('windows-1252', bytes);
    default:
      return strictly(encoding, bytes);
  }
}

/** The encoding named by a PEP 263 cookie in one of the first two lines, as pip looks for it. */
function cookieOf(bytes: Uint8Array): string | undefined {
  const lines = fromLatin1(bytes.subarray(0, 4096)).split('\n').slice(0, 2);
  for (const line of lines) {
    const cookie = line.startsWith('#') ? /coding[:=][ \t\r\f\v]*([-\w.]+)/.exec(line)?.[1] : undefined;
    if (cookie !== undefined) return cookie;
  }
  return undefined;
}

/**
 * Decodes a requirements file as pip does: byte order mark, then PEP 263 cookie, then UTF-8, then the encoding of
 * the locale. The last is taken to be Latin-1, and only where Windows-1252 would say the same.
 *
 * @param file the name used in errors
 * @throws Failure `requirements-unreadable` for bytes the encoding does not allow, or an encoding depsec does not read
 */
export function decodeRequirements(bytes: Uint8Array, file: string): DecodedText {
  const mark = BYTE_ORDER_MARKS.find(([start]) => start.every((byte, index) => bytes[index] === byte));
  const cookie = mark === undefined ? cookieOf(bytes) : undefined;
  const name = cookie?.toLowerCase().replace(/[^a-z0-9.]+/g, '_') ?? 'utf_8';
  const encoding = mark?.[1] ?? (Object.hasOwn(COOKIES, name) ? COOKIES[name] : undefined);
  if (encoding === undefined)
    throw unreadable(
      file,
      'the coding line names an encoding other than UTF-8, ASCII, Latin-1 or Windows-1252.',
    );
  const text = decodeAs(encoding, bytes.subarray(mark?.[0].length ?? 0));
  if (text !== undefined && (mark === undefined || !/^[\ufeff\ufffe]/.test(text)))
    return { text, isGuess: false };
  const isUndeclared = mark === undefined && cookie === undefined;
  if (isUndeclared && !bytes.some((byte) => byte >= 0x80 && byte < 0xa0))
    return { text: fromLatin1(bytes), isGuess: true };
  throw unreadable(file, `expected ${encoding} text, got bytes that are not.`);
}

/** TOML and JSON are UTF-8, whatever a comment says; throws `requirements-unreadable` for anything else. */
export function decodeUtf8(bytes: Uint8Array, file: string): string {
  const text = strictly('utf-8', bytes);
  if (text === undefined) throw unreadable(file, 'expected UTF-8 text, got bytes that are not.');
  return text.replace(/^\ufeff/, '');
}
