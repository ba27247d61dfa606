import { BRACES, concatenate, fillFields, iterate, numberValue, textValue } from './constants.js';
import { runCodec } from './decoders.js';
import { blend, label, wholeText, type Value } from './value.js';

type Compute = (args: readonly Value[]) => Value | undefined;

function textOfCodes(items: readonly Value[] | undefined): string | undefined {
  if (items === undefined || items.some((item) => item.number === undefined)) return undefined;
  return items.map((item) => String.fromCharCode((item.number ?? 0) & 255)).join('');
}

const bytesFrom: Compute = ([value, codec]) => {
  if (value === undefined) return undefined;
  if (value.text !== undefined) return blend([value], { text: value.text, isBytes: true });
  const text = codec === undefined ? textOfCodes(value.items) : undefined;
  return text === undefined ? undefined : label(blend([value], { text, isBytes: true }), ['decoded']);
};

const listFrom: Compute = ([value]) => {
  const items = value === undefined ? undefined : iterate(value);
  return items === undefined || value === undefined ? undefined : blend([value], { items });
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
    value === undefined || (value.text === undefined && value.number === undefined)
      ? undefined
      : concatenate([value]),
  'builtins.len': ([value]) => {
    const length = wholeText(value)?.length ?? value?.items?.length;
    return length === undefined ? undefined : numberValue(length);
  },
  'builtins.bytes': bytesFrom,
  'builtins.bytearray': bytesFrom,
  'builtins.list': listFrom,
  'builtins.tuple': listFrom,
  'builtins.iter': listFrom,
  'builtins.range': range,
  'builtins.zip': zip,
  'builtins.enumerate': ([value]) => {
    const items = value === undefined ? undefined : iterate(value);
    if (items === undefined) return undefined;
    return blend([], {
      items: items.map((item, index) => blend([], { items: [numberValue(index), item] })),
    });
  },
  'builtins.reversed': ([value]) => {
    const items = value === undefined ? undefined : iterate(value);
    return items === undefined || value === undefined
      ? undefined
      : label(blend([value], { items: [...items].reverse() }), ['decoded']);
  },
};

function unquote(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function joinPath(args: readonly Value[]): Value {
  const separated = args.flatMap((arg, index) => (index === 0 ? [arg] : [textValue('/'), arg]));
  return concatenate(separated);
}

/** Library functions that compute from their arguments alone. */
export const LIBRARY_COMPUTATIONS: Readonly<Record<string, Compute>> = {
  'os.path.join': joinPath,
  'pathlib.Path': joinPath,
  'pathlib.PurePath': joinPath,
  'os.path.expanduser': ([value]) => value,
  'os.path.expandvars': ([value]) => value,
  'os.path.abspath': ([value]) => value,
  'os.path.normpath': ([value]) => value,
  'os.fspath': ([value]) => value,
  'textwrap.dedent': ([value]) => value,
  'urllib.parse.unquote': ([value]) => {
    const text = wholeText(value);
    return value === undefined || text === undefined ? value : blend([value], { text: unquote(text) });
  },
  'codecs.decode': ([value, codec]) => {
    const [input, name] = [wholeText(value), wholeText(codec)];
    if (value === undefined || name === undefined) return undefined;
    const text = input === undefined ? undefined : runCodec(name, input);
    if (/utf|latin|ascii/i.test(name)) return value;
    return label(blend([value], text === undefined ? {} : { text }), ['decoded']);
  },
};

type Method = (self: Value, args: readonly Value[]) => Value | undefined;

function decodeText(self: Value, args: readonly Value[]): Value | undefined {
  const text = wholeText(self);
  const codec = wholeText(args[0]) ?? 'utf-8';
  if (text === undefined) return self.text === undefined ? undefined : self;
  const transformed = runCodec(codec, text);
  if (transformed !== undefined) return label(blend([self], { text: transformed }), ['decoded']);
  const bytes = Buffer.from(text, 'latin1');
  const encoding = /utf-?16/i.test(codec) ? 'utf16le' : /latin|8859|ascii/i.test(codec) ? 'latin1' : 'utf8';
  return blend([self], { text: bytes.toString(encoding) });
}

const onWhole =
  (compute: (text: string, args: readonly string[]) => string): Method =>
  (self, args) => {
    const text = wholeText(self);
    const texts = args.map((arg) => wholeText(arg));
    if (text === undefined || texts.some((arg) => arg === undefined)) return undefined;
    return blend([self, ...args], {
      text: compute(
        text,
        texts.map((arg) => arg ?? ''),
      ),
      ...(self.isBytes === true ? { isBytes: true } : {}),
    });
  };

/** Methods of strings and bytes. */
export const TEXT_METHODS: Readonly<Record<string, Method>> = {
  join: (self, [list]) => {
    const items = list === undefined ? undefined : iterate(list);
    if (items === undefined || self.text === undefined) return undefined;
    const { text } = self;
    const pieces = items.flatMap((item, index) => (index === 0 ? [item] : [textValue(text), item]));
    return concatenate(pieces, self.isBytes === true);
  },
  replace: onWhole((text, [from = '', to = '']) => (from === '' ? text : text.replaceAll(from, to))),
  strip: onWhole((text) => text.trim()),
  rstrip: onWhole((text) => text.trimEnd()),
  lstrip: onWhole((text) => text.trimStart()),
  lower: onWhole((text) => text.toLowerCase()),
  upper: onWhole((text) => text.toUpperCase()),
  swapcase: onWhole((text) =>
    text.replace(/[a-z]/gi, (letter) =>
      letter === letter.toLowerCase() ? letter.toUpperCase() : letter.toLowerCase(),
    ),
  ),
  encode: (self, args) =>
    self.text === undefined || /utf-?(?:16|32)/i.test(wholeText(args[0]) ?? '')
      ? undefined
      : blend([self], { text: Buffer.from(self.text, 'utf8').toString('latin1'), isBytes: true }),
  decode: decodeText,
  format: (self, args) =>
    self.text === undefined
      ? undefined
      : blend([self, ...args], { text: fillFields(self.text, BRACES, args) }),
  split: (self, [separator]) => {
    const text = wholeText(self);
    const by = wholeText(separator);
    if (text === undefined || text.length > 200_000 || (separator !== undefined && by === undefined))
      return undefined;
    const pieces =
      by === undefined || by === '' ? text.split(/\s+/).filter((piece) => piece !== '') : text.split(by);
    return blend([self], { items: pieces.map((piece) => blend([self], { text: piece })) });
  },
};
