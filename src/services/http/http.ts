import { createHash, randomUUID } from 'node:crypto';
import { closeSync, createReadStream, openSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LookupFunction } from 'node:net';
import type { Readable } from 'node:stream';
import { rootCertificates } from 'node:tls';
import { fileURLToPath } from 'node:url';
import { Agent, EnvHttpProxyAgent, request as send, type Dispatcher } from 'undici';
import { HttpError, type Http, type HttpRequest } from '../../model/http.js';
import type { Download, Downloader } from '../../model/effects.js';
import { Failure } from '../../model/failure.js';
import { unpackedBody } from './content-encoding.js';
import { patience } from './patience.js';
import { toHttpError } from './http-error.js';
import { diskFailure, isDiskError } from '../disk/disk-failure.js';
import { isLocalHost } from '../../index/link.js';
import { parseUrl } from '../../index/parse-url.js';
import { createNearHosts, type NearHosts } from './near-hosts.js';
import { proxyClients } from './proxy-client.js';
import { openRegular } from '../disk/regular-file.js';
import { nextHop } from './redirects.js';

export interface HttpSettings {
  /** PEM bundle of the authorities to trust besides the built-in ones. */
  readonly authorities?: string;
  /** Overrides the proxy variables of the environment. */
  readonly proxy?: string;
  /** Milliseconds a proxy may take to answer. */
  readonly proxyPatience?: number;
  readonly userAgent: string;
  /** In place of the system's. */
  readonly lookup?: LookupFunction;
}

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Readable;
  readonly url: string;
}

type Ask = (request: HttpRequest) => Promise<Answer>;

function flatten(headers: Readonly<Record<string, string | string[] | undefined>>): Record<string, string> {
  const pairs = Object.entries(headers).map(([name, value]) => [
    name.toLowerCase(),
    Array.isArray(value) ? value.join(', ') : (value ?? ''),
  ]);
  return Object.fromEntries(pairs) as Record<string, string>;
}

/** The address of a proxy may hold a password: it is not told. */
function badProxy(cause: unknown): Failure {
  return new Failure(
    {
      code: 'config',
      what: "Expected the proxy of pip's settings or of the variables HTTP_PROXY and HTTPS_PROXY as http://HOST:PORT, got another address.",
      why: 'Without it the indexes behind the proxy cannot be asked.',
      fix: 'Correct the address; it has no path, query or fragment.',
    },
    cause,
  );
}

/**
 * `far` reaches no address of this machine, `near` does if whatever named the address may; a proxy looks up names
 * itself.
 */
interface Dispatchers {
  readonly far: Dispatcher;
  readonly near: Dispatcher;
  /** For literal addresses of this machine, which no proxy is asked for. */
  readonly local: Dispatcher;
}

function dispatchers(settings: HttpSettings, hosts: NearHosts): Dispatchers {
  const tls = settings.authorities === undefined ? {} : { ca: [...rootCertificates, settings.authorities] };
  const common = { connections: 16, headersTimeout: 60_000 };
  const proxy = settings.proxy === undefined ? {} : { httpProxy: settings.proxy, httpsProxy: settings.proxy };
  const remote = (lookup: LookupFunction): Dispatcher =>
    new EnvHttpProxyAgent({
      ...common,
      ...proxy,
      connect: { ...tls, lookup },
      requestTls: tls,
      clientFactory: proxyClients(settings.proxyPatience),
    });
  try {
    return {
      far: remote(hosts.refusing),
      near: remote(hosts.noting),
      local: new Agent({ ...common, connect: tls }),
    };
  } catch (error) {
    throw badProxy(error);
  }
}

/**
 * An answer is taken as it comes: where undici holds one back, a server that closes the connection behind it ends the
 * process (an assertion that nothing can catch). Whoever reads one does not wait between its pieces, so little piles up.
 */
const NEVER_HELD = Number.MAX_SAFE_INTEGER;

/** Follows redirects by the rules of `nextHop`; credentials stay with the origin they were given for. */
function asker(settings: HttpSettings): Ask {
  const hosts = createNearHosts(settings.lookup);
  const { far, near, local } = dispatchers(settings, hosts);
  return async (request) => {
    let url = new URL(request.url);
    const origin = url.origin;
    const home = parseUrl(request.namedBy ?? request.url)?.hostname ?? '';
    const dispatcherOf = ({ hostname }: URL): Dispatcher => {
      if (isLocalHost(hostname)) return local;
      return hosts.isAllowed(hostname, home) ? near : far;
    };
    for (let hops = 0; ; hops += 1) {
      const { authorization, 'x-api-key': key, ...open } = request.headers ?? {};
      const isOwn = url.origin === origin;
      const answer = await send(url, {
        method: request.method ?? 'GET',
        headers: {
          'user-agent': settings.userAgent,
          ...open,
          ...(authorization !== undefined && isOwn ? { authorization } : {}),
          ...(key !== undefined && isOwn ? { 'x-api-key': key } : {}),
        },
        body: request.body ?? null,
        headersTimeout: request.idleTimeout,
        bodyTimeout: request.idleTimeout,
        highWaterMark: NEVER_HELD,
        signal: request.signal ?? null,
        dispatcher: dispatcherOf(url),
      }).catch((error: unknown) => {
        throw toHttpError(error, url);
      });
      const headers = flatten(answer.headers);
      const next = nextHop(url, answer.statusCode, headers['location'], hops);
      if (next === undefined) return { status: answer.statusCode, headers, body: answer.body, url: url.href };
      await answer.body.dump();
      url = next;
    }
  };
}

/** An answer that is kept in memory is small: it comes in this time, or not at all. */
const WHOLE_PAGE = 10 * 60_000;

async function* limited(
  body: Readable,
  maxBytes: number,
  url: string,
  whole = Infinity,
): AsyncGenerator<Buffer> {
  let size = 0;
  const wait = patience(new URL(url).host, whole, () => performance.now());
  try {
    for await (const chunk of body as AsyncIterable<Buffer>) {
      size += chunk.length;
      wait(chunk.length);
      if (size > maxBytes) {
        const { host } = new URL(url);
        const what = host === '' ? 'the file' : `${host}: the answer`;
        throw new HttpError('too-large', `${what} is larger than ${maxBytes} bytes`);
      }
      yield chunk;
    }
  } catch (error) {
    throw toHttpError(error, new URL(url));
  }
}

function announcedLength(answer: Answer): number | undefined {
  const length = answer.headers['content-length'];
  return length === undefined || answer.headers['content-encoding'] !== undefined
    ? undefined
    : Number(length);
}

async function buffered(ask: Ask, request: HttpRequest): Promise<{ answer: Answer; body: Buffer }> {
  const answer = await ask(request);
  const chunks: Buffer[] = [];
  for await (const chunk of limited(answer.body, request.maxBytes, answer.url, WHOLE_PAGE))
    chunks.push(chunk);
  const { host } = new URL(answer.url);
  const body = Buffer.concat(chunks);
  return { answer, body: unpackedBody(body, answer.headers['content-encoding'], request.maxBytes, host) };
}

type Sink = (chunk: Buffer) => void;

function fromDisk(url: string): Answer {
  try {
    const body = createReadStream('', { fd: openRegular(fileURLToPath(url)) });
    return { status: 200, headers: {}, url, body };
  } catch (error) {
    throw new HttpError('refused', error instanceof Error ? error.message : String(error), error);
  }
}

/** Writes each piece before the next one is taken, which keeps pace with the network and needs no memory for what waits. */
async function toDisk(ask: Ask, request: HttpRequest, sink: Sink, path: string): Promise<Answer> {
  const answer = request.url.startsWith('file:') ? fromDisk(request.url) : await ask(request);
  const file = openSync(path, 'wx', 0o600);
  try {
    for await (const chunk of limited(answer.body, request.maxBytes, answer.url)) {
      request.signal?.throwIfAborted();
      sink(chunk);
      writeFileSync(file, chunk);
    }
  } finally {
    closeSync(file);
  }
  return answer;
}

async function download(
  ask: Ask,
  folder: string,
  request: HttpRequest,
  names: readonly string[],
): Promise<Download> {
  const path = join(folder, randomUUID());
  const hashes = names.map((name) => createHash(name));
  let size = 0;
  try {
    const measure: Sink = (chunk) => {
      size += chunk.length;
      for (const hash of hashes) hash.update(chunk);
    };
    const answer = await toDisk(ask, request, measure, path);
    const expected = announcedLength(answer);
    if (expected !== undefined && expected !== size) {
      throw new HttpError(
        'truncated',
        `${new URL(answer.url).host}: announced ${expected} bytes, sent ${size}`,
      );
    }
    const digests = Object.fromEntries(hashes.map((hash, i) => [names[i] ?? '', hash.digest('hex')]));
    return { status: answer.status, path, size, digests };
  } catch (error) {
    rmSync(path, { force: true });
    throw isDiskError(error) ? diskFailure(error, 'keep a download') : error;
  }
}

/** The HTTP client of a run: pages into memory, files into `folder`. */
export function createHttp(folder: string, settings: HttpSettings): Http & Downloader {
  const ask = asker(settings);
  return {
    async request(request) {
      const { answer, body } = await buffered(ask, request);
      return { status: answer.status, headers: answer.headers, url: answer.url, body };
    },
    download: (request, algorithms) => download(ask, folder, request, algorithms),
  };
}
