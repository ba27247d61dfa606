import { gunzipSync, inflateRawSync, inflateSync } from 'node:zlib';
import { decodeEbcdic } from './ebcdic.js';
import { entryOf } from '../facts/entry-of.js';
import { quoted, unescape, utf32, uu } from './text-codecs.js';

const MOST_BYTES = 16_000_000;

const bytesOf = (text: string): Buffer => Buffer.from(text, 'latin1');

const B32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

function base32(text: string): Buffer {
  const out = Buffer.alloc(Math.ceil((text.length * 5) / 8));
  let [bits, count, length] = [0, 0, 0];
  for (const letter of text.toUpperCase()) {
    const digit = B32.indexOf(letter);
    if (digit < 0) continue;
    bits = ((bits << 5) | digit) & 0xfff;
    count += 5;
    if (count < 8) continue;
    count -= 8;
    out[length++] = (bits >> count) & 255;
  }
  return out.subarray(0, length);
}

const B85 = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz!#$%&()*+-;<=>?@^_`{|}~';

/** RFC 1924 as `base64.b85decode` reads it; `digit` tells what a character stands for. */
function base85(text: string, digit: (code: number) => number): Buffer {
  const out = Buffer.alloc(Math.ceil(text.length / 5) * 4);
  let length = 0;
  for (let at = 0; at < text.length; at += 5) {
    let value = 0;
    for (let next = at; next < at + 5; next += 1)
      value = value * 85 + (next < text.length ? digit(text.charCodeAt(next)) : 84);
    out.writeUInt32BE(value % 2 ** 32, length);
    length += Math.min(5, text.length - at) - 1;
  }
  return out.subarray(0, length);
}

function ascii85(text: string): Buffer {
  const inside = text.replace(/^<~|~>$|\s/g, '').replaceAll('z', '!!!!!');
  return base85(inside, (code) => Math.max(0, code - 33));
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
const DIGITS_85 = Array.from({ length: 256 }, (_, code) =>
  Math.max(0, B85.indexOf(String.fromCharCode(code))),
);
const base64Pair: Decoder = (text) => base85(text, (code) => DIGITS_85[code] ?? 0);

/** The four bytes of `10.0.0.1`: lists of addresses spell texts. */
const address4: Decoder = (text) => Buffer.from(text.split('.').map(Number));

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
  'socket.inet_aton': address4,
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
    /^\?\.to_bytes$|\.number\.long_to_bytes$|^builtins\.chr$/.test(name)
  );
}

/** What the decoder yields for known input, one character a byte; undefined when depsec can't compute it. */
export function runDecoder(name: string, input: string): string | undefined {
  const decoder = entryOf(DECODERS, name);
  if (decoder === undefined || input.length > MOST_BYTES) return undefined;
  return attempt(decoder, input);
}

/**
 * `number.to_bytes(length, order)`, one character a byte; undefined when the number does not fit, or the length is
 * none that a text has.
 */
export function numberBytes(number: bigint, length: number, isLittle: boolean): string | undefined {
  if (number < 0n || !(length >= 0 && length <= MOST_BYTES)) return undefined;
  const digits = number.toString(16);
  if (digits.length > 2 * length) return undefined;
  const bytes = Buffer.from(digits.padStart(2 * length, '0'), 'hex');
  return (isLittle ? bytes.reverse() : bytes).toString('latin1');
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
