import { TomlError, parse } from 'smol-toml';
import { numberValue, printed, textValue } from './constants.js';
import { UNKNOWN, label, wholeText, type Value } from './value.js';
import { blend } from './blend.js';

const MOST_TEXT = 2_000_000;
const DEEPEST = 20;

function fromJson(value: unknown, depth = 0): Value {
  if (typeof value === 'string') return textValue(value);
  if (typeof value === 'number') return numberValue(value);
  if (typeof value !== 'object' || value === null || depth > DEEPEST) return UNKNOWN;
  if (Array.isArray(value)) return { ...UNKNOWN, items: value.map((item) => fromJson(item, depth + 1)) };
  const entries = Object.entries(value).map(([key, item]) => [key, fromJson(item, depth + 1)] as const);
  return { ...UNKNOWN, entries: new Map(entries) };
}

/** What a text that is known holds in a format; undefined where it holds none of it. */
function read(value: Value | undefined, by: (text: string) => unknown): Value | undefined {
  const text = wholeText(value);
  if (value === undefined || text === undefined || text.length > MOST_TEXT) return undefined;
  try {
    const { labels, steps } = value;
    return { ...fromJson(by(text)), labels, steps };
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof TomlError) return undefined;
    throw error;
  }
}

/** `json.loads` of a text that is known. */
export const parseJson = ([value]: readonly Value[]): Value | undefined => read(value, JSON.parse);

/** `tomllib.loads` of a text that is known. */
export const parseToml = ([value]: readonly Value[]): Value | undefined => read(value, parse);

/** A field that is quoted, or one that is not, and what ends it. */
const CSV_FIELD = /(?:"((?:[^"]|"")*)"|([^,\r\n]*))(,|\r\n|\n|\r|$)/y;

/** The rows of comma-separated values (RFC 4180). */
function csvRows(text: string): string[][] {
  const rows: string[][] = [[]];
  CSV_FIELD.lastIndex = 0;
  while (CSV_FIELD.lastIndex < text.length) {
    const [, quoted, plain = '', end] = CSV_FIELD.exec(text) ?? [];
    // After a quoted field something else than a comma: no table.
    if (end === undefined) return rows;
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain);
    if (end !== ',' && CSV_FIELD.lastIndex < text.length) rows.push([]);
  }
  return rows;
}

/** `csv.reader` over a text that is known. */
export const parseCsv = ([value]: readonly Value[]): Value | undefined => read(value, csvRows);

/** `csv.DictReader` over a text that is known: the first row names the fields. */
export const parseNamedCsv = ([value]: readonly Value[]): Value | undefined =>
  read(value, (text) => {
    const [names = [], ...rows] = csvRows(text);
    return rows.map((row) => Object.fromEntries(names.map((name, at) => [name, row[at] ?? ''])));
  });

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const LARGEST_CODE = 0x10ffff;

/** `html.unescape` */
export function unescapeHtml([value]: readonly Value[]): Value | undefined {
  const text = wholeText(value);
  if (value === undefined || text === undefined) return undefined;
  const plain = text.replace(
    /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w{2,8}));/gi,
    (whole, hex, decimal, name) => {
      const code = typeof hex === 'string' ? parseInt(hex, 16) : Number(decimal);
      if (typeof name === 'string') return ENTITIES[name] ?? whole;
      return code <= LARGEST_CODE ? String.fromCodePoint(code) : whole;
    },
  );
  return plain === text ? value : label(blend([value], { text: plain }), ['decoded']);
}

/** Patterns that mean the same here as in Python, and cost no more than one pass: letters, or one class of them. */
const PLAIN_PATTERN = /^(?:[^\\^$.|?*+()[\]{}]+|\[[^\\[\]]+\]\+?)$/;

/** `re.sub(pattern, replacement, text)` for the simplest patterns, by which payloads are filled up with noise. */
export function substitute([pattern, replacement, value]: readonly Value[]): Value | undefined {
  const [by, to, text] = [wholeText(pattern), wholeText(replacement), wholeText(value)];
  if (value === undefined || by === undefined || to === undefined || text === undefined) return undefined;
  if (by.length > 100 || text.length > MOST_TEXT || !PLAIN_PATTERN.test(by) || /[\\]/.test(to))
    return undefined;
  const made = text.replace(new RegExp(by, 'gu'), () => to);
  return made === text ? value : label(blend([value], { text: made }), ['decoded']);
}

function compare(a: Value, b: Value): number {
  const [left = a, right = b] = [a.items?.[0], b.items?.[0]];
  if (left.number !== undefined && right.number !== undefined) return left.number - right.number;
  const [one, other] = [printed(left), printed(right)];
  return one < other ? -1 : Number(one > other);
}

/** `sorted` of a list of numbers, texts, or tuples that begin with one. */
export function sortItems([value]: readonly Value[]): Value | undefined {
  if (value?.items === undefined) return undefined;
  return blend([value], { items: [...value.items].sort(compare) });
}
