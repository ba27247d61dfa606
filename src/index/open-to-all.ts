import { HttpError, type Http } from '../model/http.js';

const MAX_BYTES = 1024 * 1024;
const IDLE_TIMEOUT = 30_000;

/** How the archives begin that installers take: zip, gzip, bzip2, xz. A page that asks for a login begins otherwise. */
const BEGINNINGS = ['504b0304', '1f8b', '425a68', 'fd377a585a00'];

function isArchive(body: Uint8Array): boolean {
  const start = Buffer.from(body.subarray(0, 8)).toString('hex');
  return BEGINNINGS.some((beginning) => start.startsWith(beginning));
}

/**
 * Is a file given to whoever asks, without a login? Then a login in its address makes nothing private.
 * @param namedBy as in `HttpRequest`
 */
export async function isOpenFile(url: string, namedBy: string, http: Http): Promise<boolean> {
  try {
    const { status, body } = await http.request({
      url,
      headers: { range: 'bytes=0-7' },
      maxBytes: MAX_BYTES,
      idleTimeout: IDLE_TIMEOUT,
      namedBy,
    });
    return (status === 200 || status === 206) && isArchive(body);
  } catch (error) {
    if (!(error instanceof HttpError)) throw error;
    // Of a server that knows no ranges, the whole of a large file.
    return error.kind === 'too-large';
  }
}
