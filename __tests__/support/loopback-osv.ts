import { readdirSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import { affectedEntries, OsvRecord } from '../../src/knowledge/osv-record.js';
import { isAffected } from '../../src/knowledge/version-range.js';
import { listen } from './listen.js';

/** How the service fails instead of answering. */
export type OsvFault =
  | { readonly kind: 'status'; readonly status: number; readonly retryAfter?: string }
  | { readonly kind: 'garbage' }
  | { readonly kind: 'wrong-shape' }
  | { readonly kind: 'reset' }
  | { readonly kind: 'stall' };

export interface OsvOptions {
  /** A folder of OSV records, one JSON file each. */
  readonly folder?: string;
  /** Records beside those of the folder. */
  readonly records?: readonly unknown[];
  /** Ids in one answer to one query before a `next_page_token` is given; all of them unless told. */
  readonly pageSize?: number;
  /** Called with method and path of each request, and how often that was asked before. */
  readonly fault?: (request: string, before: number) => OsvFault | undefined;
}

export interface OsvRequestSeen {
  /** Method and path, e.g. `POST /v1/querybatch`. */
  readonly request: string;
  readonly body: string;
}

export interface LoopbackOsv {
  /** Base address, no trailing slash. */
  readonly url: string;
  readonly requests: readonly OsvRequestSeen[];
  close(): Promise<void>;
}

interface BatchQuery {
  readonly package?: { readonly name?: string; readonly ecosystem?: string };
  readonly version?: string;
  readonly page_token?: string;
}

/** The service's limit; it refuses larger batches. */
const LARGEST_BATCH = 1000;

function readRecords(options: OsvOptions): readonly OsvRecord[] {
  const { folder, records = [] } = options;
  const files = folder === undefined ? [] : readdirSync(folder).filter((name) => name.endsWith('.json'));
  const read = files.map((name): unknown => JSON.parse(readFileSync(join(folder ?? '', name), 'utf8')));
  return [...read, ...records].map((record) => OsvRecord.parse(record));
}

function send(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}

function answerQuery(query: BatchQuery, records: readonly OsvRecord[], pageSize: number): unknown {
  const name = query.package?.ecosystem === 'PyPI' ? (query.package.name ?? '') : '';
  const hits = records.filter(
    (record) =>
      typeof record.withdrawn !== 'string' &&
      affectedEntries(record, name).some((entry) => isAffected(entry, query.version ?? '')),
  );
  const from = Number(query.page_token ?? '0');
  const page = hits.slice(from, from + pageSize);
  if (hits.length === 0) return {};
  const vulns = page.map(({ id, modified }) => ({ id, modified }));
  return from + pageSize < hits.length ? { vulns, next_page_token: String(from + pageSize) } : { vulns };
}

function answerBatch(body: string, options: OsvOptions, records: readonly OsvRecord[]): [number, unknown] {
  const { queries } = JSON.parse(body) as { queries: readonly BatchQuery[] };
  if (queries.length > LARGEST_BATCH) return [400, { code: 3, message: 'Too many queries.' }];
  const pageSize = options.pageSize ?? Infinity;
  return [200, { results: queries.map((query) => answerQuery(query, records, pageSize)) }];
}

/** True when the fault took the request over. */
function fail(fault: OsvFault | undefined, response: ServerResponse): boolean {
  if (fault === undefined) return false;
  if (fault.kind === 'status') {
    const headers = fault.retryAfter === undefined ? {} : { 'retry-after': fault.retryAfter };
    response.writeHead(fault.status, headers).end('fault');
  } else if (fault.kind === 'garbage') response.writeHead(200).end('<html>not JSON</html>');
  else if (fault.kind === 'wrong-shape') send(response, 200, { results: [{ vulns: 7 }], id: 7 });
  else if (fault.kind === 'reset') response.destroy();
  return true;
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

/** Starts an OSV service on the loopback address: `POST /v1/querybatch` and `GET /v1/vulns/ID`. */
export async function startOsv(options: OsvOptions): Promise<LoopbackOsv> {
  const records = readRecords(options);
  const requests: OsvRequestSeen[] = [];
  const handle = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const path = decodeURIComponent(request.url ?? '/');
    const asked = `${request.method ?? ''} ${path}`;
    const before = requests.filter((seen) => seen.request === asked).length;
    const body = await bodyOf(request);
    requests.push({ request: asked, body });
    if (fail(options.fault?.(asked, before), response)) return;
    if (asked === 'POST /v1/querybatch') {
      const [status, answer] = answerBatch(body, options, records);
      send(response, status, answer);
      return;
    }
    const record = records.find(({ id }) => asked === `GET /v1/vulns/${id}`);
    send(response, record === undefined ? 404 : 200, record ?? { code: 5, message: 'Bug not found.' });
  };
  const server = createServer((request, response) => {
    handle(request, response).catch(() => response.destroy());
  });
  const listening = await listen(server);
  return {
    url: listening.url,
    requests,
    close: listening.close,
  };
}
