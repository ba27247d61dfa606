import { concatenate, iterate, numberValue, textValue, withTextLabels } from './constants.js';
import { parseJson, parseToml, sortItems, substitute, unescapeHtml } from './data-formats.js';
import { runCodec } from './decoders.js';
import { ENCODERS } from './encoders.js';
import { without } from './labels.js';
import { textLabels } from './sources.js';
import { UNKNOWN, isWhole, label, markPartial, wholeText, type Value } from './value.js';
import { blend } from './blend.js';

type Compute = (args: readonly Value[]) => Value | undefined;

function textOfCodes(items: readonly Value[] | undefined): string | undefined {
  if (items === undefined || items.some((item) => item.number === undefined)) return undefined;
  return items.map((item) => String.fromCharCode((item.number ?? 0) & 255)).join('');
}

const bytesFrom: Compute = ([value, codec]) => {
  if (value === undefined) return undefined;
  if (value.text !== undefined) return blend([value], { text: value.text, isBytes: true });
  const text = codec === undefined ? textOfCodes(value.items) : undefined;
  if (text !== undefined) return label(blend([value], { text, isBytes: true }), ['decoded']);
  // Put together byte by byte, of what is not known.
  return codec === undefined && value.items !== undefined && value.items.length > 0
    ? label(blend([value], { isBytes: true }), ['computed'])
    : undefined;
};

const MOST_ZEROS = 200_000;

/** `bytearray()`, `bytearray(n)` and `bytearray(bytes)`: bytes that are going to change. */
const growingBytes: Compute = (args) => {
  const [value] = args;
  if (value === undefined) return { ...textValue(''), isBytes: true };
  const { number } = value;
  if (number === undefined) return bytesFrom(args);
  return number >= 0 && number <= MOST_ZEROS
    ? { ...textValue('\0'.repeat(number)), isBytes: true }
    : undefined;
};

const listFrom: Compute = ([value]) => {
  // Of which only the first number is ever of interest.
  if (value?.ref === 'sys.version_info') return value;
  const items = value === undefined ? undefined : iterate(value);
  return items === undefined || value === undefined ? undefined : blend([value], { items });
};

/** What is in it twice is in it once: the items are known, their number and order are not. */
const setFrom: Compute = ([value]) => {
  const items = value === undefined ? undefined : iterate(value);
  return value === undefined || items === undefined
    ? undefined
    : blend([value], { items: markPartial([...items]) });
};

function range(args: readonly Value[]): Value | undefined {
  const numbers = args.map((arg) => arg.number);
  if (numbers.some((number) => number === undefined)) return undefined;
  const [first = 0, second, step = 1] = numbers;
  const [start, end] = second === undefined ? [0, first] : [first, second];
  const count = step === 0 ? 0 : Math.max(0, Math.ceil((end - start) / step));
  if (count > 20_000) return undefined;
  return blend([], { items: Array.from({ length: count }, (_, index) => numberValue(start + index * step)) });
}

function zip(args: readonly Value[]): Value | undefined {
  const columns = args.map(iterate);
  const length = Math.min(...columns.map((column) => column?.length ?? 0));
  if (columns.some((column) => column === undefined) || length > 100_000) return undefined;
  const row = (at: number): Value => blend([], { items: columns.flatMap((column) => column?.[at] ?? []) });
  return blend(args, { items: Array.from({ length }, (_, at) => row(at)) });
}

/** Builtins that compute from their arguments alone. */
export const BUILTIN_COMPUTATIONS: Readonly<Record<string, Compute>> = {
  'builtins.chr': ([value]) =>
    value?.number === undefined || !(value.number >= 0 && value.number <= 0x10ffff)
      ? undefined
      : label(blend([value], { text: String.fromCodePoint(Math.floor(value.number)) }), ['decoded']),
  'builtins.ord': ([value]) =>
    value?.text === undefined ? undefined : blend([value], { number: value.text.codePointAt(0) ?? 0 }),
  'builtins.int': ([value, base]) => {
    const number =
      value?.number ?? (value?.text === undefined ? NaN : parseInt(value.text, base?.number ?? 10));
    return Number.isNaN(number) || value === undefined ? undefined : blend([value], { number });
  },
  'builtins.str': ([value]) =>
    value === undefined
      ? textValue('')
      : value.text === undefined && value.number === undefined
        ? undefined
        : concatenate([value]),
  'builtins.len': ([value]) => {
    const { items } = value ?? UNKNOWN;
    const length = wholeText(value)?.length ?? (items && isWhole(items) ? items.length : undefined);
    return length === undefined ? undefined : numberValue(length);
  },
  'builtins.bytes': bytesFrom,
  'builtins.bytearray': growingBytes,
  'builtins.list': listFrom,
  'builtins.tuple': listFrom,
  'builtins.iter': listFrom,
  'builtins.set': setFrom,
  'builtins.frozenset': setFrom,
  'builtins.range': range,
  'builtins.zip': zip,
  'builtins.enumerate': ([value]) => {
    const items = value === undefined ? undefined : iterate(value);
    if (items === undefined) return undefined;
    return blend([], {
      items: items.map((item, index) => blend([], { items: [numberValue(index), item] })),
    });
  },
  'builtins.sorted': sortItems,
  'builtins.reversed': ([value]) => {
    const items = value === undefined ? undefined : iterate(value);
    if (items === undefined || value === undefined) return undefined;
    const turned = [...items].reverse();
    // The letters of a text, which may be put together again; the parts of a list may be.
    const letters = value.text === undefined ? turned : turned.map((letter) => label(letter, ['decoded']));
    return label(blend([value], { items: letters }), ['decoded']);
  },
};

function unquote(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

export function joinPath(args: readonly Value[]): Value {
  const separated = args.flatMap((arg, index) => (index === 0 ? [arg] : [textValue('/'), arg]));
  return withTextLabels(concatenate(separated));
}

/** `os.path.dirname`: what is known of it. The folder around a file that is started need be none itself. */
export function parentOf(path: Value | undefined): Value | undefined {
  if (path?.text === undefined) return path;
  const cut = Math.max(path.text.lastIndexOf('/'), path.text.lastIndexOf('\\'));
  const text = path.text.slice(0, Math.max(0, cut));
  const isStart = path.labels.has('autostart-path') && !textLabels(text).includes('autostart-path');
  return { ...path, text, labels: isStart ? without(path.labels, 'autostart-path') : path.labels };
}

const DECODED_MODULES = /^(?:struct|array|uuid|ipaddress|plistlib|xmlrpc)\./;

const isConstant = (value: Value): boolean =>
  value.labels.size === 0 &&
  (value.number !== undefined ||
    wholeText(value) !== undefined ||
    value.items?.every(({ number }) => number !== undefined) === true);

/** Whether a call that depsec does not compute turns constants into other data: text that was spelled as something else. */
export function hidesConstants(name: string, args: readonly Value[]): boolean {
  return DECODED_MODULES.test(name) && args.length > 0 && args.every(isConstant);
}

const same: Compute = ([value]) => value;

/** Library functions that compute from their arguments alone. */
/** A word of a command line as a shell takes it: bare, quoted, or of such pieces. */
const SHELL_WORD = /(?:[^\s"'\\]|\\.|"(?:\\.|[^"\\])*"|'[^']*')+/g;
const MOST_WORDS = 1_000;

/** `shlex.split(line)` */
function shellWords(line: Value | undefined): Value | undefined {
  const words = line?.text?.slice(0, 20_000).match(SHELL_WORD) ?? [];
  if (line === undefined || words.length === 0 || words.length > MOST_WORDS) return line;
  const bare = words.map((word) => word.replace(/\\(.)|["']/g, (_, escaped?: string) => escaped ?? ''));
  return blend([line], { items: bare.map((word) => ({ ...blend([line]), text: word })) });
}

export const LIBRARY_COMPUTATIONS: Readonly<Record<string, Compute>> = {
  ...ENCODERS,
  'os.path.join': joinPath,
  'pathlib.Path': joinPath,
  'pathlib.PurePath': joinPath,
  'os.path.expanduser': ([value]) => (value?.text === '~' ? label(value, ['directory']) : value),
  'os.path.expandvars': same,
  'os.path.abspath': same,
  'os.path.realpath': same,
  'os.path.normpath': same,
  'os.path.dirname': ([value]) => parentOf(value),
  'os.fspath': same,
  'json.loads': parseJson,
  'tomllib.loads': parseToml,
  'tomli.loads': parseToml,
  'toml.loads': parseToml,
  'html.unescape': unescapeHtml,
  're.sub': substitute,
  'string.Template': same,
  'shlex.quote': same,
  'shlex.split': ([value]) => shellWords(value),
  'textwrap.dedent': same,
  'urllib.parse.unquote': ([value]) => {
    const text = wholeText(value);
    if (value === undefined || text === undefined) return value;
    return label(blend([value], { text: unquote(text) }), text.includes('%') ? ['decoded'] : []);
  },
  'codecs.decode': ([value, codec]) => {
    const [input, name] = [wholeText(value), wholeText(codec)];
    if (value === undefined || name === undefined) return undefined;
    const text = input === undefined ? undefined : runCodec(name, input);
    if (/utf|latin|ascii/i.test(name)) return value;
    return label(blend([value], text === undefined ? {} : { text }), ['decoded']);
  },
};
