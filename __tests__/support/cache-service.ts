import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { listen } from './listen.js';

/** A stand-in for version 2 of the runner's cache service: three calls, and a place to put and get blobs. */
export interface CacheService {
  readonly url: string;
  /** Keys saved so far, oldest first. */
  readonly saved: readonly string[];
  /** Names of the calls so far. */
  readonly calls: readonly string[];
  close(): Promise<void>;
}

interface Entry {
  readonly key: string;
  readonly version: string;
  bytes: Buffer;
  isFinal: boolean;
}

interface Call {
  readonly key: string;
  readonly version: string;
  readonly restore_keys?: readonly string[];
}

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

function answerCall(name: string, call: Call, entries: Entry[], url: string): unknown {
  const same = entries.filter((entry) => entry.version === call.version);
  if (name === 'CreateCacheEntry') {
    if (same.some(({ key }) => key === call.key)) return { ok: false, message: 'exists' };
    entries.push({ key: call.key, version: call.version, bytes: Buffer.alloc(0), isFinal: false });
    return { ok: true, signed_upload_url: `${url}/account/container/${entries.length - 1}?sig=secret` };
  }
  if (name === 'FinalizeCacheEntryUpload') {
    const entry = same.find(({ key }) => key === call.key);
    if (entry) entry.isFinal = true;
    return { ok: entry !== undefined, entry_id: '1' };
  }
  const final = same.filter(({ isFinal }) => isFinal);
  const hit =
    final.find(({ key }) => key === call.key) ??
    final.findLast(({ key }) =>
      [call.key, ...(call.restore_keys ?? [])].some((prefix) => key.startsWith(prefix)),
    );
  if (!hit) return { ok: false };
  const at = entries.indexOf(hit);
  return { ok: true, matched_key: hit.key, signed_download_url: `${url}/account/container/${at}?sig=secret` };
}

function answerBlob(request: IncomingMessage, body: Buffer, entry: Entry, response: ServerResponse): void {
  if (request.method === 'PUT') {
    entry.bytes = body;
    const now = new Date(0).toUTCString();
    response.writeHead(201, { etag: '"1"', 'last-modified': now, 'x-ms-request-id': '1' }).end();
    return;
  }
  response.writeHead(200, { 'content-length': entry.bytes.length }).end(entry.bytes);
}

/** Starts the service on the loopback address. With `status` every answer is that error. */
export async function startCacheService(status?: number): Promise<CacheService> {
  const entries: Entry[] = [];
  const calls: string[] = [];
  let url = '';
  const server = createServer((request, response) => {
    void bodyOf(request).then((body) => {
      const parts = (request.url ?? '').split('?')[0]?.split('/') ?? [];
      const name = parts[1] === 'twirp' ? (parts[3] ?? '') : `${request.method ?? ''} blob`;
      calls.push(name);
      const entry = entries[Number(parts[3])];
      if (status !== undefined) response.writeHead(status).end('{"msg":"::error::broken"}');
      else if (parts[1] !== 'twirp' && entry) answerBlob(request, body, entry, response);
      else {
        const answer = answerCall(name, JSON.parse(body.toString('utf8')) as Call, entries, url);
        response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(answer));
      }
    });
  });
  const listening = await listen(server);
  url = listening.url;
  return {
    url,
    calls,
    get saved() {
      return entries.filter(({ isFinal }) => isFinal).map(({ key }) => key);
    },
    close: listening.close,
  };
}
