import { z } from 'zod';
import type { HttpRequest } from '../model/http.js';
import { type AskEffects, askJson, NoAnswer } from './ask.js';

/** One version of one project of the Python index. */
export interface Query {
  /** Normalised. */
  readonly name: string;
  readonly version: string;
}

/** The service accepts at most this many queries in one request. */
const BATCH = 1000;
/** Most pages of answers to one query; no project has that many. */
const MOST_PAGES = 20;

const BatchAnswer = z.object({
  results: z.array(
    z.object({
      vulns: z.array(z.object({ id: z.string().max(128) })).nullish(),
      next_page_token: z.string().nullish(),
    }),
  ),
});

interface Pending {
  readonly query: Query;
  readonly token?: string;
}

/** Where the service is, and how long it may be silent (milliseconds). */
export interface OsvService {
  readonly url: string;
  readonly idleTimeout: number;
}

/** A request to the service: `path` below its base address. */
export function osvRequest(service: OsvService, path: string, body?: unknown): HttpRequest {
  return {
    url: `${service.url.replace(/\/+$/, '')}/${path}`,
    maxBytes: 20 * 1024 * 1024,
    idleTimeout: service.idleTimeout,
    ...(body === undefined
      ? {}
      : { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
  };
}

async function askBatch(
  batch: readonly Pending[],
  service: OsvService,
  effects: AskEffects,
): Promise<readonly (Pending & { readonly ids: readonly string[] })[]> {
  const queries = batch.map(({ query, token }) => ({
    package: { ecosystem: 'PyPI', name: query.name },
    version: query.version,
    ...(token === undefined ? {} : { page_token: token }),
  }));
  const answer = BatchAnswer.safeParse(
    await askJson(osvRequest(service, 'v1/querybatch', { queries }), effects),
  );
  if (!answer.success || answer.data.results.length !== batch.length)
    throw new NoAnswer(
      `the answer of ${new URL(service.url).host} to a batch of queries does not have the documented form`,
    );
  return batch.map(({ query }, at) => {
    const { vulns, next_page_token: token } = answer.data.results[at] ?? {};
    return { query, ids: (vulns ?? []).map(({ id }) => id), ...(token ? { token } : {}) };
  });
}

/**
 * Finds the ids of all records that affect each query, by batch queries whose pages are followed
 * (https://google.github.io/osv.dev/post-v1-querybatch/).
 * @param found is called with each answer as it comes, so that answers before a failure are kept
 * @throws NoAnswer when the service fails
 */
export async function findIds(
  queries: readonly Query[],
  service: OsvService,
  effects: AskEffects,
  found: (query: Query, ids: readonly string[]) => void,
): Promise<void> {
  let pending: readonly Pending[] = queries.map((query) => ({ query }));
  for (let page = 0; pending.length > 0; page += 1) {
    if (page === MOST_PAGES)
      throw new NoAnswer(`the answer of ${new URL(service.url).host} did not end after ${MOST_PAGES} pages`);
    const next: Pending[] = [];
    for (let at = 0; at < pending.length; at += BATCH) {
      for (const answer of await askBatch(pending.slice(at, at + BATCH), service, effects)) {
        found(answer.query, answer.ids);
        if (answer.token !== undefined) next.push({ query: answer.query, token: answer.token });
      }
    }
    pending = next;
  }
}
