import { createHash } from 'node:crypto';
import { HttpError, type Http } from '../model/http.js';
import type { Downloader, ProgressEvent, Services } from '../model/effects.js';
import type { LoopbackAnswer, LoopbackRequest } from '../model/loopback.js';
import { Failure } from '../model/failure.js';
import type { Authority, Tunnel } from '../model/tunnel.js';
import { fetchPage } from '../index/fetch-page.js';
import { withoutCredentials } from '../index/parse-url.js';
import { whoNamed, type Upstream } from '../index/upstream.js';
import { createBuiltInIndex, type BuiltInParts } from '../gate/built-in-index.js';
import { createCatalogue, type AllowedHashes, type Catalogue, type DirectFile } from '../gate/catalogue.js';
import { createGate, type Admit, type Candidate, type Gate } from '../gate/gate.js';
import { NOT_FOUND } from '../gate/refusal.js';
import { createShelf, type Shelf } from '../gate/shelf.js';

/** A running gate and what stands behind it. Pages and readings are kept until it is closed. */
export interface GateSession {
  readonly gate: Gate;
  readonly shelf: Shelf;
  readonly catalogue: Catalogue;
  /** The gate's address with its token, no trailing slash. */
  readonly base: string;
  /** The gate as a proxy that answers in the place of other servers, with its login. */
  readonly proxy: string;
  /** PEP 658 metadata that was served from an upstream before the file itself was read. */
  readonly servedMetadata: ReadonlyMap<Candidate, string>;
  /** Addresses of extra indexes that answered 403 for some project. */
  readonly forbidding: ReadonlySet<string>;
  /** Set by whoever runs a child: called when the resolution has to start again. */
  onRestart: () => void;
  close(): Promise<void>;
}

export interface SessionOptions {
  readonly upstreams: readonly Upstream[];
  readonly allowed: AllowedHashes;
  /** Files that requirements name themselves. */
  readonly directs?: readonly DirectFile[];
  readonly admit: Admit;
  readonly onProgress: (event: ProgressEvent) => void;
  readonly beforeBuild: () => Promise<void>;
  /** See `GateParts`. */
  readonly isLive?: boolean;
  /** Answers what is asked below `/desk`, by tools that are not installers. */
  readonly desk?: (path: string) => Promise<LoopbackAnswer>;
  /** Vouches for the gate where it answers in the place of an index that an installer has built in. */
  readonly authority?: () => Promise<Authority>;
  readonly signal: AbortSignal;
}

const MAX_METADATA_BYTES = 16 * 1024 * 1024;

function badMetadata(candidate: Candidate, code: 'hash-mismatch' | 'download-failed', got: string): Failure {
  const { file } = candidate;
  return new Failure({
    code,
    what: `Expected the metadata of ${file.filename} from ${withoutCredentials(file.url)}.metadata, got: ${got}.`,
    why: 'Resolution would follow dependencies nobody vouched for.',
    fix: 'Run again; if it persists, tell the owner of the index.',
  });
}

async function fetchMetadata(candidate: Candidate, http: Http): Promise<string> {
  const { file, upstream } = candidate;
  const sameOrigin = new URL(file.url).origin === new URL(upstream.url).origin;
  const answer = await http
    .request({
      url: `${file.url}.metadata`,
      headers:
        upstream.authorization !== undefined && sameOrigin ? { authorization: upstream.authorization } : {},
      maxBytes: MAX_METADATA_BYTES,
      idleTimeout: 30_000,
      namedBy: whoNamed(upstream),
    })
    .catch((error: unknown) => {
      throw error instanceof HttpError ? badMetadata(candidate, 'download-failed', error.message) : error;
    });
  if (answer.status !== 200) throw badMetadata(candidate, 'download-failed', `HTTP status ${answer.status}`);
  const expected = typeof file.coreMetadata === 'object' ? file.coreMetadata.sha256 : undefined;
  const actual = createHash('sha256').update(answer.body).digest('hex');
  if (expected !== undefined && expected !== actual)
    throw badMetadata(
      candidate,
      'hash-mismatch',
      `bytes with sha256 ${actual}, where ${expected} was announced`,
    );
  return new TextDecoder().decode(answer.body);
}

function remembering(
  known: Map<Candidate, string>,
  fetch: (candidate: Candidate) => Promise<string>,
): (candidate: Candidate) => Promise<string> {
  return async (candidate) => {
    const text = known.get(candidate) ?? (await fetch(candidate));
    known.set(candidate, text);
    return text;
  };
}

/** Counts what the shelf does, so that a terminal can show it. */
function counters(onProgress: SessionOptions['onProgress']): {
  fetched: (candidate: Candidate) => void;
  scanned: (candidate: Candidate) => void;
} {
  let fetched = 0;
  let scanned = 0;
  return {
    fetched: ({ project }) => {
      onProgress({ phase: 'fetch', done: (fetched += 1), total: fetched, name: project });
    },
    scanned: ({ project }) => {
      onProgress({ phase: 'scan', done: (scanned += 1), total: fetched, name: project });
    },
  };
}

/** Lets in who knows the token: to the desk, or to the index. */
function doorkeeper(gate: Gate, prefix: string, { desk }: SessionOptions) {
  return (request: LoopbackRequest, url: string): Promise<LoopbackAnswer> => {
    if (!request.path.startsWith(`${prefix}/`)) return Promise.resolve(NOT_FOUND);
    const path = request.path.slice(prefix.length);
    if (desk !== undefined && path.startsWith('/desk/')) return desk(path.slice('/desk'.length));
    return gate.handle(request, path, `${url}${prefix}`);
  };
}

/** For installers that have an index built in: it is the first one of the gate's, whatever they take it for. */
function tunnelTo(
  parts: Omit<BuiltInParts, 'index'>,
  { upstreams, authority }: SessionOptions,
  login: string,
  base: () => string,
): Tunnel | undefined {
  if (authority === undefined) return undefined;
  const first = upstreams.findIndex(({ kind }) => kind === 'index');
  const builtIn = createBuiltInIndex({ ...parts, index: first < 0 ? undefined : first });
  return {
    login,
    identify: async (host) => (await authority()).identify(host),
    handle: (request) => builtIn(request, base()),
  };
}

/** Starts a gate for one run. */
export async function openGate(
  options: SessionOptions,
  services: Services,
  http: Http & Downloader,
): Promise<GateSession> {
  const { upstreams, allowed, admit, directs } = options;
  const count = counters(options.onProgress);
  const forbidding = new Set<string>();
  const effects = {
    http,
    files: services.files,
    onForbidden: ({ url }: Upstream): void => void forbidding.add(url),
  };
  const fetch: Parameters<typeof createCatalogue>[1] = (upstream, project) =>
    fetchPage(upstream, project, effects);
  const catalogue = createCatalogue(upstreams, fetch, allowed, directs);
  const shelf = createShelf({
    downloader: http,
    inspector: services.inspector,
    cache: services.cache,
    onFetch: count.fetched,
    onScan: count.scanned,
    signal: options.signal,
  });
  const servedMetadata = new Map<Candidate, string>();
  const metadataOf = remembering(servedMetadata, (candidate) => fetchMetadata(candidate, http));
  const gate = createGate({
    catalogue,
    shelf,
    admit,
    fetchMetadata: metadataOf,
    beforeBuild: options.beforeBuild,
    ...(options.isLive === true && { isLive: true }),
    onRestart: () => {
      session.onRestart();
    },
  });
  const token = services.token();
  const prefix = `/${token}`;
  const login = `depsec:${services.token()}`;
  const parts = { gate, catalogue, shelf, fetchMetadata: metadataOf };
  const tunnel = tunnelTo(parts, options, login, () => session.base);
  const admitting = doorkeeper(gate, prefix, options);
  const server = await services.loopback.serve((request) => admitting(request, server.url), tunnel);
  const session: GateSession = {
    gate,
    shelf,
    catalogue,
    servedMetadata,
    forbidding,
    base: `${server.url}${prefix}`,
    proxy: server.url.replace('://', `://${login}@`),
    onRestart: () => undefined,
    close: () => server.close(),
  };
  return session;
}

/**
 * The candidate an address of the gate means, as pip's report gives it.
 * @throws Failure `resolution-failed` for any other address: what did not come through the gate was not read
 */
export function candidateAt(url: string, session: GateSession): Candidate {
  const id = /^\/file\/(\d+)\//.exec(url.startsWith(session.base) ? url.slice(session.base.length) : '')?.[1];
  const candidate = id === undefined ? undefined : session.catalogue.candidate(Number(id));
  if (candidate !== undefined) return candidate;
  throw new Failure({
    code: 'resolution-failed',
    what: `Expected pip to choose files of the gate, it chose ${withoutCredentials(url)}.`,
    why: 'depsec has not read that file, so nothing is known of it.',
    fix: 'Find the package that requires it by its address, and leave that package out.',
  });
}
