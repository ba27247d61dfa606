import { brotliDecompressSync, gunzipSync, inflateSync } from 'node:zlib';
import { HttpError } from '../../model/http.js';

type Unpack = (packed: Uint8Array, options: { readonly maxOutputLength: number }) => Buffer;

const UNPACK: ReadonlyMap<string, Unpack> = new Map([
  ['gzip', gunzipSync],
  ['x-gzip', gunzipSync],
  ['deflate', inflateSync],
  ['br', brotliDecompressSync],
]);

function isTooLarge(error: unknown): boolean {
  return (
    typeof error === 'object' && error !== null && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE'
  );
}

/**
 * The content of an answer that a server packed although nobody asked for it (RFC 9110 §8.4), as file stores do that
 * keep their pages packed.
 * @param encoding the header Content-Encoding
 * @param maxBytes of what it may unpack to
 * @throws HttpError for what unpacks to more, is damaged, or packed in another way
 */
export function unpackedBody(
  body: Buffer,
  encoding: string | undefined,
  maxBytes: number,
  host: string,
): Buffer {
  const name = (encoding ?? 'identity').trim().toLowerCase();
  if (name === 'identity' || name === '' || body.length === 0) return body;
  const unpack = UNPACK.get(name);
  if (unpack === undefined)
    throw new HttpError('refused', `${host}: the answer has a Content-Encoding that depsec does not read`);
  try {
    return unpack(body, { maxOutputLength: maxBytes });
  } catch (cause) {
    throw isTooLarge(cause)
      ? new HttpError('too-large', `${host}: the answer unpacks to more than ${maxBytes} bytes`, cause)
      : new HttpError('truncated', `${host}: the answer is not encoded as it says (${name})`, cause);
  }
}
