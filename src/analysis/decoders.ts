import { gunzipSync, inflateRawSync, inflateSync } from 'node:zlib';
import { decodeEbcdic } from './ebcdic.js';
import { entryOf } from './entry-of.js';
import { quoted, unescape, utf32, uu } from './text-codecs.js';

const MOST_BYTES = 16_000_000;

const bytesOf = (text: string): Buffer => Buffer.from(text, 'latin1');

function base32(text: string): Buffer {
  const bits = Array.from(text.replace(/=+$/, '').toUpperCase())
    .map((letter) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(letter))
    .filter((index) => index >= 0)
    .map((index) => index.toString(2).padStart(5, '0'))
    .join('');
  return Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => parseInt(byte, 2)));
}

const B85 = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz!#$%&()*+-;<=>?@^_`{|}~';

/** RFC 1924 as `base64.b85decode` reads it. */
function base85(text: string, digit: (letter: string) => number): Buffer {
  const out: number[] = [];
  for (let at = 0; at < text.length; at += 5) {
    const group = text.slice(at, at + 5);
    const value = Array.from(group.padEnd(5, '~')).reduce((sum, letter) => sum * 85 + digit(letter), 0);
    const bytes = [value / 2 ** 24, value / 65536, value / 256, value].map((part) => Math.floor(part) & 255);
    out.push(...bytes.slice(0, group.length - 1));
  }
  return Buffer.from(out);
}

function ascii85(text: string): Buffer {
  const inside = text.replace(/^<~|~>$|\s/g, '').replaceAll('z', '!!!!!');
  return base85(inside, (letter) => (letter === '~' ? 84 : letter.charCodeAt(0) - 33));
}

function rot13(text: string): string {
  return text.replace(/[a-zA-Z]/g, (letter) => {
    const base = letter <= 'Z' ? 65 : 97;
    return String.fromCharCode(((letter.charCodeAt(0) - base + 13) % 26) + base);
  });
}

function inflate(text: string): Buffer {
  const bytes = bytesOf(text);
  const limits = { maxOutputLength: MOST_BYTES };
  if (bytes[0] === 0x1f && bytes[1] === 0x8b) return gunzipSync(bytes, limits);
  try {
    return inflateSync(bytes, limits);
  } catch {
    return inflateRawSync(bytes, limits);
  }
}

type Decoder = (text: string) => Buffer | string;

const base64: Decoder = (text) => Buffer.from(text, 'base64');
const hex: Decoder = (text) => Buffer.from(text.replace(/\s/g, ''), 'hex');
const base64Pair: Decoder = (text) => base85(text, (letter) => Math.max(0, B85.indexOf(letter)));

/** Python functions that undo an encoding, by dotted name. What they do to bytes given one character a byte. */
const DECODERS: Readonly<Record<string, Decoder | undefined>> = {
  'base64.b64decode': base64,
  'base64.standard_b64decode': base64,
  'base64.urlsafe_b64decode': base64,
  'base64.decodebytes': base64,
  'base64.decodestring': base64,
  'base64.b32decode': base32,
  'base64.b16decode': hex,
  'base64.b85decode': base64Pair,
  'base64.a85decode': ascii85,
  'binascii.unhexlify': hex,
  'binascii.a2b_hex': hex,
  'binascii.a2b_base64': base64,
  'binascii.a2b_uu': uu,
  'binascii.a2b_qp': quoted,
  'quopri.decodestring': quoted,
  'builtins.bytes.fromhex': hex,
  'builtins.bytearray.fromhex': hex,
  'zlib.decompress': inflate,
  'gzip.decompress': inflate,
  'bz2.decompress': undefined,
  'lzma.decompress': undefined,
  'marshal.loads': undefined,
  'pickle.loads': undefined,
  'cryptography.fernet.Fernet().decrypt': undefined,
};

const CODECS: Readonly<Record<string, Decoder>> = {
  unicode_escape: unescape,
  raw_unicode_escape: unescape,
  quopri: quoted,
  quopri_codec: quoted,
  quoted_printable: quoted,
  uu,
  uu_codec: uu,
  utf_32: utf32,
  utf_32_le: utf32,
  utf32: utf32,
  base64: base64,
  base_64: base64,
  'base64-codec': base64,
  hex,
  hex_codec: hex,
  rot13,
  rot_13: rot13,
  zlib: inflate,
  zip: inflate,
};

/** Whether a call of `name` undoes an encoding or a cipher. */
export function isDecoder(name: string): boolean {
  return (
    Object.hasOwn(DECODERS, name) ||
    /(?:Fernet|AES|ARC4|ChaCha20|Salsa20|Blowfish|DES3?|Cipher)\S*\(\)\.(?:decrypt(?:_and_verify)?|update|finalize)$/.test(
      name,
    ) ||
    /^\?\.to_bytes$|^builtins\.chr$/.test(name)
  );
}

/** What the decoder yields for known input, one character a byte; undefined when depsec can't compute it. */
export function runDecoder(name: string, input: string): string | undefined {
  const decoder = entryOf(DECODERS, name);
  if (decoder === undefined || input.length > MOST_BYTES) return undefined;
  return attempt(decoder, input);
}

/** `codecs.decode(text, codec)` and `text.decode(codec)` for codecs that transform. */
export function runCodec(codec: string, input: string): string | undefined {
  const name = codec.toLowerCase();
  const decoder = entryOf(CODECS, name) ?? entryOf(CODECS, name.replaceAll('-', '_'));
  return decoder === undefined ? decodeEbcdic(name, input) : attempt(decoder, input);
}

function attempt(decoder: Decoder, input: string): string | undefined {
  try {
    const output = decoder(input);
    return typeof output === 'string' ? output : output.toString('latin1');
  } catch {
    return undefined;
  }
}
