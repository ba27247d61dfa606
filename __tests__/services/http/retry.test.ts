import { HttpError, type Http, type HttpResponse } from '../../../src/model/http.js';
import type { Downloader } from '../../../src/model/effects.js';
import { withRetries } from '../../../src/services/http/retry.js';

const request = { url: 'https://index.invalid/', maxBytes: 1, idleTimeout: 1 };

type Step = number | HttpError['kind'] | { readonly status: number; readonly after: string };

/** A client that answers with each step in turn. */
function scene(steps: readonly Step[]): { http: Http & Downloader; waits: number[]; asked: () => number } {
  const waits: number[] = [];
  let asked = 0;
  const next = (): HttpResponse => {
    const step = steps[asked] ?? 200;
    asked += 1;
    if (typeof step === 'string') throw new HttpError(step, 'broke');
    const [status, headers] =
      typeof step === 'number' ? [step, {}] : [step.status, { 'retry-after': step.after }];
    return { status, headers, body: new Uint8Array(), url: request.url };
  };
  const http = {
    request: () => Promise.resolve().then(next),
    download: () => Promise.resolve().then(() => ({ ...next(), path: '/x', size: 0, digests: {} })),
  };
  const sleep = (milliseconds: number): Promise<void> => Promise.resolve(void waits.push(milliseconds));
  return { http: withRetries(http, sleep), waits, asked: () => asked };
}

test.each<[string, Step[], number, number[]]>([
  ['an answer stands', [404], 404, []],
  ['a busy server is asked again', [503, 429, 200], 200, [250, 1000]],
  ['but not for ever', [503, 503, 503, 200], 503, [250, 1000]],
  ['a broken connection', ['reset', 'truncated', 200], 200, [250, 1000]],
  ['as long as the server asks', [{ status: 429, after: '2' }, 200], 200, [2000]],
  ['not longer than is sensible', [{ status: 429, after: '600' }, 200], 429, []],
  ['a date is not waited for', [{ status: 503, after: 'Wed, 01 Jan 2031 00:00:00 GMT' }, 200], 200, [250]],
])('%s', async (_, steps, status, waits) => {
  const page = scene(steps);
  expect((await page.http.request(request)).status).toBe(status);
  expect(page.waits).toEqual(waits);
  const file = scene(steps);
  expect((await file.http.download(request, [])).status).toBe(status);
});

test.each<[string, Step[], number]>([
  ['a refused connection', ['refused'], 1],
  ['a connection that keeps breaking', ['reset', 'reset', 'reset', 200], 3],
])('%s is told', async (_, steps, asked) => {
  const told = scene(steps);
  await expect(told.http.request(request)).rejects.toThrow(HttpError);
  expect(told.asked()).toBe(asked);
});

test('a POST is sent once', async () => {
  const sent = scene([503, 200]);
  expect((await sent.http.request({ ...request, method: 'POST' })).status).toBe(503);
});
