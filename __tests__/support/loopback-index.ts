import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { listen } from './listen.js';

/** One file the index offers. `sha256: null` leaves the hash out of the page. */
export interface OfferedFile {
  readonly filename: string;
  readonly bytes: Uint8Array;
  readonly sha256?: string | null;
  readonly requiresPython?: string;
  readonly yanked?: string | boolean;
  readonly uploadTime?: string;
  /** PEP 658: METADATA text served beside the file; advertised with its hash. */
  readonly coreMetadata?: string;
}

/** How a request is answered instead of properly. */
export type Fault =
  | { readonly kind: 'status'; readonly status: number; readonly headers?: Readonly<Record<string, string>> }
  | { readonly kind: 'body'; readonly body: string | Uint8Array; readonly type: string }
  | { readonly kind: 'truncate'; readonly at: number }
  | { readonly kind: 'reset' }
  | { readonly kind: 'stall' };

export interface IndexOptions {
  readonly files: readonly OfferedFile[];
  /** JSON API documents by normalised project name. */
  readonly projects?: Readonly<Record<string, unknown>>;
  /** PEP 792 status by normalised project name. */
  readonly status?: Readonly<Record<string, string>>;
  /** `user:password` that every request must carry. */
  readonly credentials?: string;
  /** HTML only, as old index servers are. */
  readonly htmlOnly?: boolean;
  /** Called with the path of each request; a fault it returns replaces the answer. */
  readonly fault?: (path: string) => Fault | undefined;
}

export interface LoopbackIndex {
  /** The simple index, with a trailing slash. */
  readonly url: string;
  /** Paths asked for so far. */
  readonly requests: readonly string[];
  /** Headers of each request, in the order of `requests`. */
  readonly headers: readonly IncomingMessage['headers'][];
  close(): Promise<void>;
}

const normalize = (name: string): string => name.toLowerCase().replace(/[-_.]+/g, '-');

function projectOf(filename: string): string {
  const name = filename.endsWith('.whl') ? (filename.split('-')[0] ?? '') : filename.replace(/-[^-]+$/, '');
  return normalize(name);
}

const hashOf = (bytes: Uint8Array | string): string => createHash('sha256').update(bytes).digest('hex');

function jsonPage(project: string, files: readonly OfferedFile[], status: string | undefined): string {
  return JSON.stringify({
    meta: { 'api-version': '1.4', ...(status === undefined ? {} : { 'project-status': status }) },
    ...(status === undefined ? {} : { 'project-status': { status } }),
    name: project,
    versions: [],
    files: files.map((file) => ({
      filename: file.filename,
      url: `../../files/${file.filename}`,
      hashes: file.sha256 === null ? {} : { sha256: file.sha256 ?? hashOf(file.bytes) },
      'requires-python': file.requiresPython ?? null,
      size: file.bytes.length,
      'upload-time': file.uploadTime ?? '2020-01-01T00:00:00.000000Z',
      yanked: file.yanked ?? false,
      ...(file.coreMetadata === undefined ? {} : { 'core-metadata': { sha256: hashOf(file.coreMetadata) } }),
    })),
  });
}

function htmlPage(project: string, files: readonly OfferedFile[]): string {
  const escape = (text: string): string =>
    text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
  const links = files.map((file) => {
    const hash = file.sha256 === null ? '' : `#sha256=${file.sha256 ?? hashOf(file.bytes)}`;
    const python =
      file.requiresPython === undefined ? '' : ` data-requires-python="${escape(file.requiresPython)}"`;
    const yanked =
      file.yanked === undefined || file.yanked === false
        ? ''
        : ` data-yanked="${file.yanked === true ? '' : escape(file.yanked)}"`;
    return `<a href="../../files/${file.filename}${hash}"${python}${yanked}>${escape(file.filename)}</a><br>`;
  });
  return `<!DOCTYPE html><html><head><meta name="pypi:repository-version" content="1.0"><title>${project}</title></head><body>${links.join('\n')}</body></html>`;
}

function answerFault(fault: Fault, response: ServerResponse): void {
  if (fault.kind === 'status') response.writeHead(fault.status, fault.headers).end('fault');
  else if (fault.kind === 'body') response.writeHead(200, { 'content-type': fault.type }).end(fault.body);
  else if (fault.kind === 'reset') response.destroy();
  else if (fault.kind === 'truncate') {
    response.writeHead(200, { 'content-length': String(fault.at * 2) });
    response.write(Buffer.alloc(fault.at), () => response.destroy());
  }
}

function answer(options: IndexOptions, path: string, accept: string, response: ServerResponse): void {
  const [, area, name = '', last = ''] = path.split('/').map(decodeURIComponent);
  if (area === 'simple') {
    const files = options.files.filter((file) => projectOf(file.filename) === normalize(name));
    if (files.length === 0) return void response.writeHead(404).end('not found');
    const json = options.htmlOnly !== true && accept.includes('application/vnd.pypi.simple.v1+json');
    response.writeHead(200, {
      'content-type': json ? 'application/vnd.pypi.simple.v1+json' : 'text/html; charset=utf-8',
    });
    return void response.end(
      json ? jsonPage(name, files, options.status?.[normalize(name)]) : htmlPage(name, files),
    );
  }
  if (area === 'files') {
    const isMetadata = name.endsWith('.metadata');
    const file = options.files.find((f) => f.filename === (isMetadata ? name.slice(0, -9) : name));
    const body = isMetadata ? file?.coreMetadata : file?.bytes;
    if (body === undefined) return void response.writeHead(404).end('not found');
    // As large indexes have it: uv keeps what it built of a file no longer than it may keep the file.
    const headers = {
      'content-type': 'application/octet-stream',
      'cache-control': 'max-age=365000000, immutable',
    };
    return void response.writeHead(200, headers).end(body);
  }
  const project = area === 'pypi' && last === 'json' ? options.projects?.[normalize(name)] : undefined;
  if (project === undefined) return void response.writeHead(404).end('not found');
  response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(project));
}

/** Starts a package index on the loopback address; one call, one server, closed by the test. */
export async function startIndex(options: IndexOptions): Promise<LoopbackIndex> {
  const requests: string[] = [];
  const headers: IncomingMessage['headers'][] = [];
  const server = createServer((request, response) => {
    const path = (request.url ?? '/').split('?')[0] ?? '/';
    requests.push(path);
    headers.push(request.headers);
    const fault = options.fault?.(path);
    if (fault !== undefined) {
      answerFault(fault, response);
      return;
    }
    const expected = options.credentials === undefined ? undefined : `Basic ${btoa(options.credentials)}`;
    if (expected !== undefined && request.headers.authorization !== expected) {
      return void response.writeHead(401, { 'www-authenticate': 'Basic realm="index"' }).end('who are you?');
    }
    answer(options, path, request.headers.accept ?? '', response);
  });
  const listening = await listen(server);
  return {
    url: `${listening.url}/simple/`,
    requests,
    headers,
    close: listening.close,
  };
}
