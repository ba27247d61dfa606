import { freshName, unlessSame, type Mutation, type Subject } from './mutation.js';
import { literalText, quote, rewrite } from './source.js';
import { withPrelude } from './statements.js';

type Spell = (text: string, subject: Subject) => string | undefined;

/** Shorter texts say nothing worth hiding. */
const SHORTEST = 2;

/** Every plain text literal, spelled another way. */
function respell(subject: Subject, spell: Spell): string | undefined {
  const { source } = subject;
  const text = rewrite(source, (node) => {
    const said = literalText(node);
    if (said === undefined || said.length < SHORTEST) return undefined;
    const spelled = spell(said, subject);
    return spelled === undefined ? undefined : `(${spelled})`;
  });
  return unlessSame(source.text, text);
}

/** A text in two to four pieces. */
function pieces(text: string, { choose }: Subject): string[] {
  const count = Math.min(text.length, choose([2, 3, 4]));
  const size = Math.ceil(text.length / count);
  return Array.from({ length: count }, (_, at) => text.slice(at * size, (at + 1) * size)).filter(
    (piece) => piece !== '',
  );
}

const quoted = (text: string, subject: Subject): string[] => pieces(text, subject).map(quote);
const utf8 = (text: string): Buffer => Buffer.from(text, 'utf8');
const backwards = (text: string): string => Array.from(text).reverse().join('');
const shifted = (text: string): string =>
  text.replace(/[a-zA-Z]/g, (letter) => {
    const base = letter <= 'Z' ? 65 : 97;
    return String.fromCharCode(((letter.charCodeAt(0) - base + 13) % 26) + base);
  });
const swapped = (text: string): string =>
  text.replace(/[a-zA-Z]/g, (letter) =>
    letter === letter.toLowerCase() ? letter.toUpperCase() : letter.toLowerCase(),
  );
const isAscii = (text: string): boolean => /^[\x00-\x7f]*$/.test(text);

const SPELLINGS: Readonly<Record<string, Spell>> = {
  'text-added': (text, s) => quoted(text, s).join(' + '),
  'text-adjacent': (text, s) => quoted(text, s).join(' '),
  'text-joined': (text, s) => `"".join([${quoted(text, s).join(', ')}])`,
  'text-joined-tuple': (text) => `str().join((${Array.from(text).map(quote).join(', ')},))`,
  'text-formatted': (text, s) =>
    `"${'{}'.repeat(pieces(text, { ...s, choose: ([one]) => one }).length)}".format(${quoted(text, { ...s, choose: ([one]) => one }).join(', ')})`,
  'text-formatted-named': (text) =>
    `"{b}{a}".format(a=${quote(text.slice(1))}, b=${quote(text.slice(0, 1))})`,
  'text-formatted-numbered': (text) => `"{1}{0}".format(${quote(text.slice(1))}, ${quote(text.slice(0, 1))})`,
  'text-percent': (text) => `"%s%s" % (${quote(text.slice(0, 1))}, ${quote(text.slice(1))})`,
  'text-percent-named': (text) =>
    `"%(a)s%(b)s" % {"a": ${quote(text.slice(0, 1))}, "b": ${quote(text.slice(1))}}`,
  'text-f-string': (text) =>
    /["'\\{}\n\r]/.test(text) ? undefined : `f"{'${text.slice(0, 1)}'}{'${text.slice(1)}'}"`,
  'text-reversed': (text) => `${quote(backwards(text))}[::-1]`,
  'text-reversed-joined': (text) => `"".join(reversed(${quote(backwards(text))}))`,
  'text-every-second': (text) =>
    `${quote(
      Array.from(text)
        .map((letter) => `${letter}x`)
        .join(''),
    )}[::2]`,
  'text-escaped': (text) =>
    `"${
      Array.from(utf8(text).toString('latin1')).length === text.length
        ? Array.from(text)
            .map((letter) => `\\x${letter.charCodeAt(0).toString(16).padStart(2, '0')}`)
            .join('')
        : ''
    }"`,
  'text-replaced': (text) => `${quote(Array.from(text).join('~!'))}.replace("~!", "")`,
  'text-split': (text) => `"".join(${quote(Array.from(text).join('~!'))}.split("~!"))`,
  'text-sliced': (text) => `${quote(`zz${text}zz`)}[2:-2]`,
  'text-stripped': (text) => (/^[~]|[~]$/.test(text) ? undefined : `${quote(`~~${text}~~`)}.strip("~")`),
  'text-swapped-case': (text) => (isAscii(text) ? `${quote(swapped(text))}.swapcase()` : undefined),
  'text-translated': (text) =>
    isAscii(text)
      ? `${quote(shifted(text))}.translate(str.maketrans("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ", "nopqrstuvwxyzabcdefghijklmNOPQRSTUVWXYZABCDEFGHIJKLM"))`
      : undefined,
  'text-of-codes': (text) =>
    `"".join(map(chr, [${Array.from(text)
      .map((letter) => letter.codePointAt(0))
      .join(', ')}]))`,
  'text-of-shifted-codes': (text) =>
    `"".join(chr(c - 3) for c in [${Array.from(text)
      .map((letter) => (letter.codePointAt(0) ?? 0) + 3)
      .join(', ')}])`,
  'text-of-chr-calls': (text) =>
    Array.from(text)
      .map((letter) => `chr(${letter.codePointAt(0)})`)
      .join(' + '),
  'text-of-bytes': (text) => `bytes([${[...utf8(text)].join(', ')}]).decode()`,
  'text-of-bytes-literal': (text) =>
    `b"${[...utf8(text)].map((byte) => `\\x${byte.toString(16).padStart(2, '0')}`).join('')}".decode()`,
  'text-of-base64': (text) => `__import__("base64").b64decode("${utf8(text).toString('base64')}").decode()`,
  'text-of-hex': (text) => `bytes.fromhex("${utf8(text).toString('hex')}").decode("utf-8")`,
  'text-of-hex-binascii': (text) =>
    `str(__import__("binascii").unhexlify(b"${utf8(text).toString('hex')}"), "utf-8")`,
  'text-of-rot13': (text) =>
    isAscii(text) ? `__import__("codecs").decode(${quote(shifted(text))}, "rot13")` : undefined,
  'text-of-xor': (text) =>
    `"".join(chr(ord(c) ^ 23) for c in ${quote(
      Array.from(text)
        .map((letter) => String.fromCharCode(letter.charCodeAt(0) ^ 23))
        .join(''),
    )})`,
  'text-of-quoting': (text) =>
    `__import__("urllib.parse").parse.unquote("${[...utf8(text)].map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join('')}")`,
  'text-of-number': (text) =>
    text.length > 300
      ? undefined
      : `(0x${utf8(text).toString('hex')}).to_bytes(${utf8(text).length}, "big").decode()`,
  'text-by-identity': (text) => `(lambda x: x)(${quote(text)})`,
  'text-by-default': (text) => `(lambda x=${quote(text)}: x)()`,
  'text-by-choice': (text) => `${quote(text)} if True else ""`,
  'text-by-next': (text) => `next(x for x in [${quote(text)}])`,
  'text-by-str': (text) => `str(${quote(text)})`,
  'text-of-table': (text) =>
    `dict(a=${quote(text.slice(0, 1))}, b=${quote(text.slice(1))})["a"] + {"b": ${quote(text.slice(1))}}.get("b")`,
  'text-reduced': (text) =>
    `__import__("functools").reduce(lambda a, b: a + b, [${Array.from(text).map(quote).join(', ')}])`,
};

/** Literals bound beforehand, and read where they stood. */
function hoist(
  subject: Subject,
  write: (names: ReadonlyMap<string, string>) => string,
  read: (name: string) => string,
): string | undefined {
  const names = new Map<string, string>();
  const text = respell(subject, (said) => {
    const known =
      names.get(said) ?? freshName(subject.choose, subject.source.text + [...names.values()].join());
    names.set(said, known);
    return read(known);
  });
  return text === undefined ? undefined : withPrelude(subject.read(text), write(names));
}

const lines = (names: ReadonlyMap<string, string>, line: (said: string, name: string) => string): string =>
  [...names].map(([said, name]) => line(said, name)).join('\n');

/** Mutations of how texts are spelled. */
export const TEXT_MUTATIONS: readonly Mutation[] = [
  ...Object.entries(SPELLINGS).map(([id, spell]): Mutation => ({
    id,
    group: 'texts',
    mutate: (subject) => respell(subject, spell),
  })),
  {
    id: 'text-hoisted',
    group: 'texts',
    mutate: (s) =>
      hoist(
        s,
        (names) => lines(names, (said, name) => `${name} = ${quote(said)}`),
        (name) => name,
      ),
  },
  {
    id: 'text-hoisted-tuple',
    group: 'texts',
    mutate: (s) =>
      hoist(
        s,
        (names) => `${[...names.values()].join(', ')}, = [${[...names.keys()].map(quote).join(', ')}]`,
        (name) => name,
      ),
  },
  {
    id: 'text-of-class',
    group: 'texts',
    mutate: (s) =>
      hoist(
        s,
        (names) => `class _Texts:\n${lines(names, (said, name) => `    ${name} = ${quote(said)}`)}`,
        (name) => `_Texts.${name}`,
      ),
  },
  {
    id: 'text-of-instance',
    group: 'texts',
    mutate: (s) =>
      hoist(
        s,
        (names) =>
          `class _Texts:\n    def __init__(self):\n${lines(names, (said, name) => `        self.${name} = ${quote(said)}`)}\n\n\n_texts = _Texts()`,
        (name) => `_texts.${name}`,
      ),
  },
  {
    id: 'text-of-dict',
    group: 'texts',
    mutate: (s) =>
      hoist(
        s,
        (names) => `_texts = {${[...names].map(([said, name]) => `"${name}": ${quote(said)}`).join(', ')}}`,
        (name) => `_texts["${name}"]`,
      ),
  },
  {
    id: 'text-of-dict-grown',
    group: 'texts',
    mutate: (s) =>
      hoist(
        s,
        (names) => `_texts = {}\n${lines(names, (said, name) => `_texts["${name}"] = ${quote(said)}`)}`,
        (name) => `_texts["${name}"]`,
      ),
  },
  {
    id: 'text-of-function',
    group: 'texts',
    mutate: (s) =>
      hoist(
        s,
        (names) => lines(names, (said, name) => `def ${name}():\n    return ${quote(said)}\n\n`),
        (name) => `${name}()`,
      ),
  },
  {
    id: 'text-appended',
    group: 'texts',
    mutate: (s) =>
      hoist(
        s,
        (names) =>
          lines(
            names,
            (said, name) =>
              `${name} = ""\n${Array.from(said)
                .map((letter) => `${name} += ${quote(letter)}`)
                .join('\n')}`,
          ),
        (name) => name,
      ),
  },
  {
    id: 'text-looped',
    group: 'texts',
    mutate: (s) =>
      hoist(
        s,
        (names) =>
          lines(
            names,
            (said, name) =>
              `${name} = ""\nfor _letter in [${Array.from(said)
                .map((letter) => letter.codePointAt(0))
                .join(', ')}]:\n    ${name} += chr(_letter)`,
          ),
        (name) => name,
      ),
  },
  {
    id: 'text-listed',
    group: 'texts',
    mutate: (s) =>
      hoist(
        s,
        (names) =>
          lines(
            names,
            (said, name) =>
              `${name} = []\n${Array.from(said)
                .map((letter) => `${name}.append(${quote(letter)})`)
                .join('\n')}`,
          ),
        (name) => `"".join(${name})`,
      ),
  },
];
