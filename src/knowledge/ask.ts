import { type Http, HttpError, type HttpRequest } from '../model/http.js';

/** The effects of asking a service. */
export interface AskEffects {
  readonly http: Http;
  /** Resolves after that many milliseconds. */
  sleep(milliseconds: number): Promise<void>;
  readonly signal?: AbortSignal;
}

/** A service gave no usable answer. `message` is shown to the user and quotes nothing that the service sent. */
export class NoAnswer extends Error {
  constructor(
    message: string,
    /** The HTTP status when there was one. */
    readonly status?: number,
  ) {
    super(message);
    this.name = 'NoAnswer';
  }
}

const RETRY_AFTER = 500;
/** If a service asks to wait longer than this, in milliseconds, it is not asked again. */
const LONGEST_RETRY_AFTER = 5000;

/** Milliseconds to wait before the one retry, by `Retry-After` in seconds (RFC 9110 §10.2.3); undefined: do not retry. */
function retryDelay(status: number, retryAfter: string | undefined): number | undefined {
  if (status !== 429 && status < 500) return undefined;
  if (retryAfter === undefined || !/^\d{1,9}$/.test(retryAfter.trim())) return RETRY_AFTER;
  const delay = Number(retryAfter) * 1000;
  return delay <= LONGEST_RETRY_AFTER ? delay : undefined;
}

async function send(request: HttpRequest, effects: AskEffects): Promise<Uint8Array> {
  const signed = effects.signal === undefined ? request : { ...request, signal: effects.signal };
  for (let isRetry = false; ; isRetry = true) {
    const { status, headers, body } = await effects.http.request(signed);
    if (status === 200) return body;
    const delay = isRetry ? undefined : retryDelay(status, headers['retry-after']);
    if (delay === undefined)
      throw new NoAnswer(`${hostOf(request)} answered with HTTP status ${status}`, status);
    await effects.sleep(delay);
  }
}

function hostOf({ url }: HttpRequest): string {
  return new URL(url).host;
}

function parseJson(body: Uint8Array, request: HttpRequest): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body)) as unknown;
  } catch {
    throw new NoAnswer(`the answer of ${hostOf(request)} is not JSON`);
  }
}

/**
 * Fetches a JSON document, and tries once more if the service is overloaded (429) or failing (5xx).
 * @throws NoAnswer for every way in which the service can fail
 */
export async function askJson(request: HttpRequest, effects: AskEffects): Promise<unknown> {
  try {
    return parseJson(await send(request, effects), request);
  } catch (error) {
    throw error instanceof HttpError ? new NoAnswer(error.message) : error;
  }
}
