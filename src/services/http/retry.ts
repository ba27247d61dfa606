import { HttpError, type Http, type HttpRequest } from '../../model/http.js';
import type { Download, Downloader } from '../../model/effects.js';

/** Waits before the second and the third try, in milliseconds. */
const WAITS = [250, 1000] as const;
/** A server that asks for more patience than this is not waited for. */
const MOST_PATIENCE = 5000;

const PASSING_STATUS: readonly number[] = [429, 502, 503, 504];
const PASSING_KINDS: readonly HttpError['kind'][] = ['reset', 'truncated'];

interface Answer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
}

/**
 * Milliseconds to wait before the next try; undefined when the answer is final. `Retry-After` as in RFC 9110 §10.2.3.
 */
function waitAfter(answer: Answer, attempt: number): number | undefined {
  const usual = WAITS[attempt];
  if (usual === undefined || !PASSING_STATUS.includes(answer.status)) return undefined;
  const asked = Number(answer.headers?.['retry-after'] ?? 0) * 1000;
  if (!Number.isFinite(asked)) return usual;
  return asked > MOST_PATIENCE ? undefined : Math.max(asked, usual);
}

async function persist<T extends Answer>(
  work: () => Promise<T>,
  sleep: (milliseconds: number) => Promise<void>,
): Promise<T> {
  for (let attempt = 0; ; attempt += 1) {
    const wait = WAITS[attempt];
    try {
      const answer = await work();
      const pause = waitAfter(answer, attempt);
      if (pause === undefined) return answer;
      await sleep(pause);
    } catch (error) {
      const isPassing = error instanceof HttpError && PASSING_KINDS.includes(error.kind);
      if (!isPassing || wait === undefined) throw error;
      await sleep(wait);
    }
  }
}

/**
 * A client that asks again, twice at most, when a server is busy or a connection breaks, as pip does. What is asked
 * by POST is not asked again: whoever sends it knows whether that is safe.
 */
export function withRetries(
  http: Http & Downloader,
  sleep: (milliseconds: number) => Promise<void>,
): Http & Downloader {
  return {
    request: (request: HttpRequest) =>
      request.method === 'POST' ? http.request(request) : persist(() => http.request(request), sleep),
    download: (request, algorithms): Promise<Download> =>
      persist(() => http.download(request, algorithms), sleep),
  };
}
