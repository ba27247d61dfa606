import { declaredEncoding, type Declaration } from './encoding.js';

/** Python source as CPython would see it, or why it cannot be read. */
export type DecodedSource =
  | { readonly text: string }
  /**
   * `unusual-encoding`: what the bytes mean is not known here; `shown` are the bytes one character each.
   * `undecodable`: CPython refuses it too.
   */
  | { readonly code: 'unusual-encoding'; readonly reason: string; readonly shown: string }
  | { readonly code: 'undecodable'; readonly reason: string };

/** Universal newlines (PEP 278): `\r\n` and a lone `\r` end a line, as they do for CPython's tokenizer. */
function joinNewlines(text: string): string {
  return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
}

function undecodable(reason: string): DecodedSource {
  return { code: 'undecodable', reason };
}

function tryDecode(label: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(label, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Whether what is no UTF-8 in a file may all stand in comments: no line is damaged before its first `#`. */
function isDamagedInComments(bytes: Buffer): boolean {
  return bytes
    .toString('latin1')
    .split(/[\r\n]/)
    .every((line) => tryDecode('utf-8', Buffer.from(line.split('#', 1)[0] ?? '', 'latin1')) !== undefined);
}

/** The text a file is, or would be if its damage did not stand in comments, where CPython's compiler does not look. */
function decodeUtf8(bytes: Buffer, isNormal: boolean): DecodedSource {
  const text = tryDecode('utf-8', bytes);
  if (text !== undefined) return { text: joinNewlines(text) };
  if (!isNormal || !isDamagedInComments(bytes)) return undecodable('The file is not valid UTF-8.');
  return { text: joinNewlines(bytes.toString('utf8')) };
}

/** Windows code page 1252 where it differs from Latin-1; some versions of TextDecoder take it for Latin-1. */
const CP1252 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

function decodeLegacy(label: string, bytes: Buffer): string | undefined {
  if (label !== 'windows-1252') return tryDecode(label, bytes);
  return bytes
    .toString('latin1')
    .replace(/[\x80-\x9f]/g, (char) => CP1252[char.charCodeAt(0) - 0x80] ?? char);
}

function decodeAs({ name, encoding }: Pick<Declaration, 'name' | 'encoding'>, bytes: Buffer): DecodedSource {
  if (encoding.kind === 'utf-8') return decodeUtf8(bytes, encoding.isNormal);
  if (encoding.kind === 'ascii' && bytes.some((byte) => byte > 127))
    return undecodable('The file declares ASCII but holds other bytes.');
  if (encoding.kind === 'ascii' || encoding.kind === 'latin-1')
    return { text: joinNewlines(bytes.toString('latin1')) };
  const text = encoding.kind === 'legacy' ? decodeLegacy(encoding.label, bytes) : undefined;
  if (text !== undefined) return { text: joinNewlines(text) };
  const reason = `The file declares the encoding ${name.slice(0, 40)}.`;
  return { code: 'unusual-encoding', reason, shown: bytes.toString('latin1') };
}

const UNDECLARED = { name: 'utf-8', encoding: { kind: 'utf-8', isNormal: true } } as const;

/** The encoding a file declares; undefined where it has no cookie. A byte order mark is left out before. */
export function declarationOf(bytes: Buffer): Declaration | undefined {
  const first = bytes.indexOf(0x0a);
  const second = first < 0 ? -1 : bytes.indexOf(0x0a, first + 1);
  return declaredEncoding(bytes.toString('latin1', 0, second < 0 ? bytes.length : second));
}

/**
 * Decodes a source file the way CPython does: byte order mark, then the cookie of line 1 or 2 (PEP 263), else UTF-8
 * (PEP 3120). Newlines become `\n`. A cookie that could hide code from a reader, such as utf-7, is a value, not a guess.
 */
export function decodeSource(bytes: Uint8Array): DecodedSource {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const isMarked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  const body = isMarked ? view.subarray(3) : view;
  if (body.includes(0)) return undecodable('The file holds NUL bytes, which Python refuses.');
  const declared = declarationOf(body) ?? UNDECLARED;
  const { encoding } = declared;
  if (isMarked && encoding.kind !== 'hiding' && !(encoding.kind === 'utf-8' && encoding.isNormal))
    return undecodable('The file has a UTF-8 mark but declares another encoding.');
  return decodeAs(declared, body);
}
