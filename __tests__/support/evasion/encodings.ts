import { deflateSync, gzipSync } from 'node:zlib';
import type { Mutation } from './mutation.js';
import { quote } from './source.js';

/** An expression for a text; `text` is ASCII. */
export type Encode = (text: string) => string;

const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');
const hex = (text: string): string => Buffer.from(text, 'utf8').toString('hex');
const backwards = (text: string): string => Array.from(text).reverse().join('');
const rotated = (text: string): string =>
  text.replace(/[a-zA-Z]/g, (letter) => {
    const base = letter <= 'Z' ? 65 : 97;
    return String.fromCharCode(((letter.charCodeAt(0) - base + 13) % 26) + base);
  });
const codes = (text: string, over: (code: number, at: number) => number = (code) => code): string =>
  Array.from(Buffer.from(text, 'utf8'), over).join(', ');

const B32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
function base32(text: string): string {
  const bits = [...Buffer.from(text, 'utf8')].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  const letters = (bits.match(/.{1,5}/g) ?? [])
    .map((five) => B32[parseInt(five.padEnd(5, '0'), 2)] ?? '')
    .join('');
  return letters.padEnd(Math.ceil(letters.length / 8) * 8, '=');
}

const B85 = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz!#$%&()*+-;<=>?@^_`{|}~';
function base85(text: string): string {
  const bytes = Buffer.from(text, 'utf8');
  let out = '';
  for (let at = 0; at < bytes.length; at += 4) {
    const group = bytes.subarray(at, at + 4);
    let value = [0, 1, 2, 3].reduce((sum, index) => sum * 256 + (group[index] ?? 0), 0);
    let letters = '';
    for (let index = 0; index < 5; index += 1) {
      letters = (B85[value % 85] ?? '') + letters;
      value = Math.floor(value / 85);
    }
    out += letters.slice(0, group.length + 1);
  }
  return out;
}

const KEY = 'kmetu';
const keyed = (text: string): string => codes(text, (code, at) => code ^ KEY.charCodeAt(at % KEY.length));

/** Expressions that yield a text, by how they hide it. */
const ENCODINGS: Readonly<Record<string, Encode>> = {
  plain: quote,
  base64: (text) => `__import__("base64").b64decode("${base64(Buffer.from(text))}")`,
  'base64-urlsafe': (text) =>
    `base64.urlsafe_b64decode(b"${Buffer.from(text).toString('base64').replace(/\+/g, '-').replace(/\//g, '_')}").decode("utf-8")`,
  'base64-in-pieces': (text) =>
    `base64.b64decode("".join([${(base64(Buffer.from(text)).match(/.{1,20}/g) ?? []).map(quote).join(', ')}]))`,
  'base64-reversed': (text) => `base64.b64decode("${backwards(base64(Buffer.from(text)))}"[::-1]).decode()`,
  'base64-thrice': (text) => {
    const once = (inner: string): string => base64(Buffer.from(inner));
    return `base64.b64decode(base64.b64decode(base64.b64decode("${once(once(once(text)))}")))`;
  },
  base32: (text) => `base64.b32decode("${base32(text)}")`,
  base85: (text) => `base64.b85decode(${quote(base85(text))})`,
  hex: (text) => `bytes.fromhex("${hex(text)}")`,
  'hex-codec': (text) => `codecs.decode("${hex(text)}", "hex").decode()`,
  'hex-in-pairs': (text) =>
    `"".join(chr(int("${hex(text)}"[i:i + 2], 16)) for i in range(0, ${hex(text).length}, 2))`,
  rot13: (text) => `codecs.decode(${quote(rotated(text))}, "rot_13")`,
  'zlib-base64': (text) => `zlib.decompress(base64.b64decode("${base64(deflateSync(text))}"))`,
  'zlib-hex-reversed': (text) =>
    `zlib.decompress(bytes.fromhex("${backwards(deflateSync(text).toString('hex'))}"[::-1])).decode()`,
  'gzip-base64': (text) => `gzip.decompress(base64.b64decode("${base64(gzipSync(text))}"))`,
  codes: (text) => `"".join(map(chr, [${codes(text)}]))`,
  'codes-in-loop': (text) => `"".join([chr(c) for c in (${codes(text)},)])`,
  'codes-as-bytes': (text) => `bytes([${codes(text)}])`,
  'codes-as-words': (text) => `bytes(map(int, "${codes(text)}".split(", "))).decode()`,
  'codes-shifted': (text) => `bytes([(c - 7) % 256 for c in [${codes(text, (code) => (code + 7) % 256)}]])`,
  xor: (text) => `bytes(b ^ 0x5a for b in [${codes(text, (code) => code ^ 0x5a)}])`,
  'xor-of-text': (text) =>
    `"".join(chr(ord(c) ^ 5) for c in ${quote(
      Array.from(text)
        .map((letter) => String.fromCharCode(letter.charCodeAt(0) ^ 5))
        .join(''),
    )})`,
  'xor-with-key': (text) =>
    `bytes([c ^ ord("${KEY}"[i % ${KEY.length}]) for i, c in enumerate([${keyed(text)}])])`,
  'xor-by-cycle': (text) =>
    `bytes(a ^ b for a, b in zip([${keyed(text)}], itertools.cycle(b"${KEY}"))).decode()`,
  reversed: (text) => `${quote(backwards(text))}[::-1]`,
  'every-third': (text) =>
    `${quote(
      Array.from(text)
        .map((letter) => `${letter}qz`)
        .join(''),
    )}[::3]`,
  quoting: (text) =>
    `urllib.parse.unquote("${[...Buffer.from(text)].map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join('')}")`,
  number: (text) => `(0x${hex(text)}).to_bytes(${text.length}, "big").decode()`,
};

/** How decoded text is run. */
const RUNS: Readonly<Record<string, (code: string) => string>> = {
  exec: (code) => `exec(${code})`,
  compiled: (code) => `exec(compile(${code}, "<string>", "exec"))`,
  aliased: (code) => `_run = getattr(__import__("builtins"), "ex" + "ec")\n_run(${code})`,
  'in-steps': (code) => `_blob = ${code}\n_code = compile(_blob, "<string>", "exec")\nexec(_code, globals())`,
  'in-function': (code) => `def _go(code):\n    exec(code, globals())\n\n\n_go(${code})`,
  'in-eval': (code) => `eval(compile(${code}, "<string>", "exec"))`,
  'by-function-type': (code) =>
    `import types\n\ntypes.FunctionType(compile(${code}, "<string>", "exec"), globals())()`,
};

const IMPORTS = 'import base64, codecs, gzip, itertools, zlib, urllib.parse';

/** Whole modules, encoded and run. */
export const ENCODING_MUTATIONS: readonly Mutation[] = [
  ...Object.entries(ENCODINGS).map(([name, encode]): Mutation => ({
    id: `encoded-${name}`,
    group: 'encodings',
    mutate: ({ source }) => `${IMPORTS}\nexec(${encode(source.text)})\n`,
  })),
  ...Object.entries(RUNS).flatMap(([name, run]) =>
    (['plain', 'zlib-base64'] as const).map((encoding): Mutation => ({
      id: `run-${name}-${encoding}`,
      group: 'encodings',
      mutate: ({ source }) => `${IMPORTS}\n${run((ENCODINGS[encoding] ?? quote)(source.text))}\n`,
    })),
  ),
  {
    id: 'encoded-in-layers',
    group: 'encodings',
    mutate: ({ source }) => {
      const wrap = (text: string, encoding: string): string =>
        `${IMPORTS}\nexec(${(ENCODINGS[encoding] ?? quote)(text)})\n`;
      return ['rot13', 'zlib-base64', 'xor', 'plain', 'base85'].reduce(wrap, source.text);
    },
  },
];
