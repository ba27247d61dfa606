/** How Python's name of an encoding is understood here. */
export type Encoding =
  /** `normal`: spelled as the tokenizer itself knows it; then Python does not check comments. */
  | { readonly kind: 'utf-8'; readonly isNormal: boolean }
  | { readonly kind: 'latin-1' | 'ascii' }
  /** A code page in which ASCII stays ASCII. `label` is the one of the WHATWG Encoding Standard. */
  | { readonly kind: 'legacy'; readonly label: string }
  /** Bytes that look like one text mean another, or nobody knows what they mean. */
  | { readonly kind: 'hiding' | 'unknown' };

/** What a file says of its own encoding. */
export interface Declaration {
  /** As written; ASCII. */
  readonly name: string;
  /** 1-based. */
  readonly line: number;
  readonly encoding: Encoding;
}

const UTF8 = 'utf_8 u8 utf utf8 utf8_ucs2 utf8_ucs4 cp65001';
const LATIN1 =
  'latin_1 8859 cp819 csisolatin1 ibm819 iso8859 iso8859_1 iso_8859_1 iso_8859_1_1987 iso_ir_100 l1 latin latin1';
const ASCII =
  'ascii 646 ansi_x3.4_1968 ansi_x3_4_1968 ansi_x3.4_1986 cp367 csascii ibm367 iso646_us iso_646.irv_1991 iso_ir_6 us us_ascii';

/** Label to Python's names for it: those that both decode alike wherever source text can differ. */
export const LEGACY: Readonly<Record<string, string>> = {
  'windows-1250': 'cp1250 1250 windows_1250',
  'windows-1251': 'cp1251 1251 windows_1251',
  'windows-1252': 'cp1252 1252 windows_1252',
  'windows-1253': 'cp1253 1253 windows_1253',
  'windows-1254': 'cp1254 1254 windows_1254',
  'windows-1255': 'cp1255 1255 windows_1255',
  'windows-1256': 'cp1256 1256 windows_1256',
  'windows-1257': 'cp1257 1257 windows_1257',
  'windows-1258': 'cp1258 1258 windows_1258',
  'windows-874': 'cp874',
  'koi8-r': 'koi8_r cskoi8r',
  'koi8-u': 'koi8_u',
  'iso-8859-2': 'iso8859_2 iso_8859_2 l2 latin2',
  'iso-8859-3': 'iso8859_3 iso_8859_3 l3 latin3',
  'iso-8859-4': 'iso8859_4 iso_8859_4 l4 latin4',
  'iso-8859-5': 'iso8859_5 iso_8859_5 cyrillic',
  'iso-8859-6': 'iso8859_6 iso_8859_6 arabic',
  'iso-8859-7': 'iso8859_7 iso_8859_7 greek',
  'iso-8859-8': 'iso8859_8 iso_8859_8 hebrew',
  'iso-8859-10': 'iso8859_10 iso_8859_10 l6 latin6',
  'iso-8859-13': 'iso8859_13 iso_8859_13 l7 latin7',
  'iso-8859-14': 'iso8859_14 iso_8859_14 l8 latin8',
  'iso-8859-15': 'iso8859_15 iso_8859_15 l9 latin9',
  macintosh: 'mac_roman macintosh macroman',
  'x-mac-cyrillic': 'mac_cyrillic maccyrillic',
  gbk: 'gbk 936 cp936 ms936 gb2312 chinese euc_cn euccn',
  gb18030: 'gb18030 gb18030_2000',
  shift_jis: 'shift_jis csshiftjis shiftjis sjis s_jis',
  'euc-jp': 'euc_jp eucjp ujis u_jis',
  'euc-kr': 'euc_kr euckr korean ksc5601',
};

const HIDING =
  /^(?:utf_?7|u7|unicode_1_1_utf_7|(?:raw_)?unicode_?escape|punycode|idna|undefined|utf_?(?:16|32).*|u16|u32|hz.*|iso_?2022.*|cp(?:037|1026|1140|273|424|500|864|875)|ibm(?:037|039|1026|1140|273|424|500)|ebcdic.*)$/;

const NAMES = new Map<string, Encoding>([
  ...UTF8.split(' ').map((name) => [name, { kind: 'utf-8', isNormal: false }] as const),
  ...LATIN1.split(' ').map((name) => [name, { kind: 'latin-1' }] as const),
  ...ASCII.split(' ').map((name) => [name, { kind: 'ascii' }] as const),
  ...Object.entries(LEGACY).flatMap(([label, names]) =>
    names.split(' ').map((name) => [name, { kind: 'legacy', label }] as const),
  ),
]);

/** The names the tokenizer knows without asking for a codec; what follows the second hyphen is ignored. */
function normalEncoding(name: string): Encoding | undefined {
  const start = name.slice(0, 12).toLowerCase().replaceAll('_', '-');
  if (/^utf-8(?:-|$)/.test(start)) return { kind: 'utf-8', isNormal: true };
  if (/^(?:latin-1|iso-8859-1|iso-latin-1)(?:-|$)/.test(start)) return { kind: 'latin-1' };
  return undefined;
}

function encodingOf(name: string): Encoding {
  const normal = normalEncoding(name);
  if (normal !== undefined) return normal;
  const key = name
    .toLowerCase()
    .replace(/[^a-z0-9.]+/g, '_')
    .replace(/^_|_$/g, '');
  return (
    NAMES.get(key) ?? NAMES.get(key.replaceAll('.', '_')) ?? { kind: HIDING.test(key) ? 'hiding' : 'unknown' }
  );
}

/** PEP 263, the pattern of the language reference. */
const COOKIE = /^[ \t\f]*#[^\n]*?coding[:=][ \t]*([-_.a-zA-Z0-9]+)/;
const BLANK = /^[ \t\f]*(?:#|\r|$)/;

/** A cookie in the first two lines, where the lines are cut as one of Python's readers cuts them. */
function findCookie(lines: readonly [string, string]): { name: string; line: number } | undefined {
  const [first, second] = lines;
  const name = COOKIE.exec(first)?.[1];
  if (name !== undefined) return { name, line: 1 };
  const below = BLANK.test(first) ? COOKIE.exec(second)?.[1] : undefined;
  return below === undefined ? undefined : { name: below, line: 2 };
}

/** The first two lines of a text in which `end` ends one. Bounded by the text itself: CPython knows no limit either. */
function firstLines(text: string, end: RegExp): [string, string] {
  const rest = (from: number): { line: string; next: number } => {
    const found = new RegExp(end, 'g');
    found.lastIndex = from;
    const match = found.exec(text);
    return match === null
      ? { line: text.slice(from), next: text.length }
      : { line: text.slice(from, match.index), next: match.index + match[0].length };
  };
  const { line: first, next } = rest(0);
  return [first, rest(next).line];
}

function isSame(a: Encoding, b: Encoding): boolean {
  const labelOf = (encoding: Encoding): string => (encoding.kind === 'legacy' ? encoding.label : '');
  return a.kind === b.kind && labelOf(a) === labelOf(b);
}

/**
 * The encoding a source text declares, given one character a byte, a byte order mark left out. Where Python's two
 * readers see different ones (`tokenize` takes only `\n` for the end of a line, the compiler `\r` too), it hides.
 */
export function declaredEncoding(text: string): Declaration | undefined {
  const compiled = findCookie(firstLines(text, /\r\n|\r|\n/));
  const tokenized = text.includes('\r') ? findCookie(firstLines(text, /\n/)) : compiled;
  const [one, two] = [compiled, tokenized].map((cookie) => encodingOf(cookie?.name ?? 'utf-8')) as [
    Encoding,
    Encoding,
  ];
  if (isSame(one, two)) return compiled && { ...compiled, encoding: one };
  const found = compiled ?? tokenized;
  return found && { ...found, encoding: { kind: 'hiding' } };
}
