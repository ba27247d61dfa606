import { HttpError } from '../../model/http.js';

type Kind = HttpError['kind'];

const KINDS: readonly (readonly [RegExp, Kind, string])[] = [
  [/^ECONNREFUSED$/, 'refused', 'the connection was refused'],
  [/^(ENOTFOUND|EAI_AGAIN)$/, 'dns', 'the host name could not be looked up'],
  [/TIMEOUT|ETIMEDOUT/, 'timeout', 'no answer in time'],
  [/CERT|SSL|TLS|UNABLE_TO/, 'tls', 'the TLS certificate or handshake was not accepted'],
  [/^(ECONNRESET|UND_ERR_SOCKET|EPIPE|UND_ERR_ABORTED)$/, 'reset', 'the connection broke'],
  [/UND_ERR_RES_CONTENT_LENGTH_MISMATCH/, 'truncated', 'the body was shorter than announced'],
];

function codesOf(error: unknown): string[] {
  if (!(error instanceof Error)) return [];
  const code = 'code' in error && typeof error.code === 'string' ? [error.code] : [];
  const inner = error instanceof AggregateError ? (error.errors as unknown[]).flatMap(codesOf) : [];
  return [...code, ...inner, ...codesOf(error.cause)];
}

/** Turns whatever the network threw into an `HttpError` that names the host and the cause. */
export function toHttpError(error: unknown, url: URL): HttpError {
  if (error instanceof HttpError) return error;
  const codes = codesOf(error);
  for (const [pattern, kind, words] of KINDS) {
    const code = codes.find((candidate) => pattern.test(candidate));
    if (code !== undefined) return new HttpError(kind, `${url.host}: ${words} (${code})`, error);
  }
  const text = error instanceof Error ? error.message : String(error);
  return new HttpError('reset', `${url.host}: ${text.slice(0, 200)}`, error);
}
