import { joinPath, parentOf } from './computations.js';
import { BRACES, MOST_TEXT, concatenate, fillFields, iterate, numberValue, textValue } from './constants.js';
import { runCodec } from './decoders.js';
import { blend } from './blend.js';
import { HOLE, label, wholeText, type Value } from './value.js';

type Method = (self: Value, args: readonly Value[]) => Value | undefined;

/** What is not known of a text is not known of it in another form either. */
const betweenHoles = (text: string, to: (piece: string) => string): string =>
  text.split(HOLE).map(to).join(HOLE);

function decodeText(self: Value, args: readonly Value[]): Value | undefined {
  const text = wholeText(self);
  const codec = wholeText(args[0]) ?? 'utf-8';
  if (self.text === undefined) return undefined;
  const encoding = /utf-?16/i.test(codec) ? 'utf16le' : /latin|8859|ascii/i.test(codec) ? 'latin1' : 'utf8';
  if (text === undefined)
    return blend([self], {
      text: betweenHoles(self.text, (piece) => Buffer.from(piece, 'latin1').toString(encoding)),
    });
  const transformed = runCodec(codec, text);
  if (transformed !== undefined) return label(blend([self], { text: transformed }), ['decoded']);
  return blend([self], { text: Buffer.from(text, 'latin1').toString(encoding) });
}

const onWhole =
  (compute: (text: string, args: readonly string[]) => string): Method =>
  (self, args) => {
    const { text } = self;
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

/** `str.strip` and its kin, one look at each character: a pattern would try every run of them again and again. */
function strip(text: string, set: string | undefined, sides: 'both' | 'left' | 'right'): string {
  const isStripped = (letter: string): boolean =>
    set === undefined ? /\s/.test(letter) : set.includes(letter);
  let [start, end] = [0, text.length];
  if (sides !== 'right') while (start < end && isStripped(text.charAt(start))) start += 1;
  if (sides !== 'left') while (end > start && isStripped(text.charAt(end - 1))) end -= 1;
  return text.slice(start, end);
}

/** `text.replace(from, to)`, cut where it grows beyond what is kept of a text. */
function replaceAll(text: string, from: string, to: string): string {
  if (from === '') return text;
  const room = Math.max(0, MOST_TEXT - text.length);
  const growth = to.length - from.length;
  const most = growth <= 0 ? text.length : Math.floor(room / growth);
  return text.split(from, most + 2).length > most + 1 ? text : text.replaceAll(from, () => to);
}

/** What `str.maketrans` made: entries by character, under which `translate` looks. */
function translate(self: Value, [table]: readonly Value[]): Value | undefined {
  const text = wholeText(self);
  const entries = table?.entries;
  if (text === undefined || table === undefined || entries === undefined) return undefined;
  const mapped = Array.from(text, (letter) => {
    const to = entries.get(letter);
    return to === undefined
      ? letter
      : (to.text ?? (to.number === undefined ? '' : String.fromCodePoint(to.number)));
  });
  return label(blend([self], { text: mapped.join('') }), ['decoded']);
}

const position =
  (find: (text: string, part: string) => number): Method =>
  (self, [part]) => {
    const [text, wanted] = [wholeText(self), wholeText(part)];
    return text === undefined || wanted === undefined ? undefined : numberValue(find(text, wanted));
  };

const MOST_SPLIT = 200_000;

/** `text.split(by, most)`: the first or last splits, when they are counted. */
function splitText(self: Value, [separator, most]: readonly Value[], from = 'left'): Value | undefined {
  const { text } = self;
  const by = wholeText(separator);
  const isByBlanks = separator === undefined || by === '' || separator.ref === 'None';
  if (text === undefined || text.length > MOST_SPLIT || (by === undefined && !isByBlanks)) return undefined;
  const all = isByBlanks ? text.split(/\s+/).filter((piece) => piece !== '') : text.split(by ?? '');
  const count = most?.number ?? -1;
  const pieces =
    isByBlanks || by === undefined || count < 0 || count >= all.length
      ? all
      : from === 'left'
        ? [...all.slice(0, count), all.slice(count).join(by)]
        : [all.slice(0, all.length - count).join(by), ...all.slice(all.length - count)];
  return blend([self], { items: pieces.map((piece) => pieceOf(self, piece)) });
}

const pieceOf = (self: Value, text: string): Value =>
  blend([self], { text, ...(self.isBytes === true ? { isBytes: true } : {}) });

/** `text.partition(by)` and its mirror image: what stands before, the separator, what stands behind. */
function partText(self: Value, [separator]: readonly Value[], isLast: boolean): Value | undefined {
  const { text } = self;
  const by = wholeText(separator);
  if (text === undefined || by === undefined || by === '') return undefined;
  const at = isLast ? text.lastIndexOf(by) : text.indexOf(by);
  const whole = isLast ? ['', '', text] : [text, '', ''];
  const pieces = at < 0 ? whole : [text.slice(0, at), by, text.slice(at + by.length)];
  return blend([self], { items: pieces.map((piece) => pieceOf(self, piece)) });
}

/** Methods of strings and bytes. */
export const TEXT_METHODS: Readonly<Record<string, Method>> = {
  join: (self, [list]) => {
    const items = list === undefined ? undefined : iterate(list);
    if (items === undefined || self.text === undefined) return undefined;
    const { text } = self;
    const pieces = items.flatMap((item, index) => (index === 0 ? [item] : [textValue(text), item]));
    return concatenate(pieces, self.isBytes === true);
  },
  replace: onWhole((text, [from = '', to = '']) => replaceAll(text, from, to)),
  strip: onWhole((text, [set]) => strip(text, set, 'both')),
  rstrip: onWhole((text, [set]) => strip(text, set, 'right')),
  lstrip: onWhole((text, [set]) => strip(text, set, 'left')),
  lower: onWhole((text) => text.toLowerCase()),
  upper: onWhole((text) => text.toUpperCase()),
  swapcase: onWhole((text) =>
    text.replace(/[a-z]/gi, (letter) =>
      letter === letter.toLowerCase() ? letter.toUpperCase() : letter.toLowerCase(),
    ),
  ),
  zfill: (self) => self,
  ljust: (self) => self,
  rjust: (self) => self,
  center: (self) => self,
  expandtabs: (self) => self,
  casefold: onWhole((text) => text.toLowerCase()),
  __add__: (self, [more]) => (more?.text === undefined ? undefined : concatenate([self, more])),
  __str__: (self) => self,
  encode: (self, args) => {
    const codec = wholeText(args[0]) ?? 'utf-8';
    if (self.text === undefined || /utf-?32|utf-?16-?be/i.test(codec)) return undefined;
    const encoding = /utf-?16/i.test(codec) ? 'utf16le' : 'utf8';
    const bytes = betweenHoles(self.text, (piece) => Buffer.from(piece, encoding).toString('latin1'));
    return blend([self], { text: bytes, isBytes: true });
  },
  decode: decodeText,
  format: (self, args) =>
    self.text === undefined
      ? undefined
      : blend([self, ...args], { text: fillFields(self.text, BRACES, args) }),
  split: splitText,
  rsplit: (self, args) => splitText(self, args, 'right'),
  partition: (self, args) => partText(self, args, false),
  rpartition: (self, args) => partText(self, args, true),
  translate,
  find: position((text, part) => text.indexOf(part)),
  index: position((text, part) => text.indexOf(part)),
  rfind: position((text, part) => text.lastIndexOf(part)),
  rindex: position((text, part) => text.lastIndexOf(part)),
  title: onWhole((text) =>
    text.replace(/[a-z]+/gi, (word) => (word[0] ?? '').toUpperCase() + word.slice(1).toLowerCase()),
  ),
  capitalize: onWhole((text) => text.slice(0, 1).toUpperCase() + text.slice(1).toLowerCase()),
  removeprefix: onWhole((text, [part = '']) => (text.startsWith(part) ? text.slice(part.length) : text)),
  removesuffix: onWhole((text, [part = '']) =>
    part !== '' && text.endsWith(part) ? text.slice(0, -part.length) : text,
  ),
  splitlines: (self) => {
    const text = wholeText(self);
    if (text === undefined || text.length > 200_000) return undefined;
    return blend([self], { items: text.split(/\r\n|\r|\n/).map((piece) => blend([self], { text: piece })) });
  },
  resolve: (self) => self,
  absolute: (self) => self,
  as_posix: (self) => self,
  joinpath: (self, args) => joinPath([self, ...args]),
  with_suffix: (self, [end]) => {
    const [text, suffix] = [self.text, wholeText(end)];
    return text === undefined || suffix === undefined
      ? undefined
      : blend([self], { text: text.replace(/\.[^./\\]{1,40}$/, '') + suffix });
  },
  with_name: (self, [name]) => {
    const parent = parentOf(self);
    return parent === undefined || name === undefined ? undefined : joinPath([parent, name]);
  },
};
