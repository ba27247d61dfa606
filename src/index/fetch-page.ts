import { fileURLToPath } from 'node:url';
import type { Files } from '../model/effects.js';
import { Failure } from '../model/failure.js';
import { HttpError, type Http, type HttpResponse } from '../model/http.js';
import { parseHtmlPage } from './page-html.js';
import { parseJsonPage } from './page-json.js';
import { HTML_TYPE, JSON_TYPE } from './page-render.js';
import { withoutCredentials } from './parse-url.js';
import { PageError, type ProjectPage } from './project-page.js';
import { pageAddress, type Upstream } from './upstream.js';

/** What asking an upstream takes. */
export interface UpstreamEffects {
  readonly http: Http;
  readonly files: Files;
  /** Milliseconds an upstream may be silent; by default half a minute. */
  readonly idleTimeout?: number;
  /** Told when an extra index without credentials answered 403, which counts as not having the project. */
  readonly onForbidden?: (upstream: Upstream) => void;
}

const MAX_PAGE_MIB = 64;
const IDLE_TIMEOUT = 30_000;
const ACCEPT = `${JSON_TYPE}, ${HTML_TYPE};q=0.2, text/html;q=0.1`;

/**
 * Asks an upstream for one project's page.
 * @param project PEP 503 normalised name; ignored for a links page, which holds all projects
 * @returns undefined when the index does not know the project (404, or 403 from an open extra index)
 * @throws Failure when the index does not answer, refuses, or answers something that is no page
 */
export async function fetchPage(
  upstream: Upstream,
  project: string,
  effects: UpstreamEffects,
): Promise<ProjectPage | undefined> {
  if (upstream.url.startsWith('file:')) return folderPage(upstream, effects.files);
  const page = await askPage(upstream, project, effects);
  if (page === undefined || !(await isOpenPage(upstream, project, effects))) return page;
  return { ...page, isOpen: true };
}

/** The files of a folder as a page of links. */
function folderPage(upstream: Upstream, files: Files): ProjectPage {
  const folder = fileURLToPath(upstream.url);
  const base = upstream.url.endsWith('/') ? upstream.url : `${upstream.url}/`;
  return {
    files: files.list(folder).map((filename) => ({
      filename,
      url: new URL(encodeURIComponent(filename), base).href,
      hashes: {},
    })),
  };
}

async function askPage(
  upstream: Upstream,
  project: string,
  effects: UpstreamEffects,
): Promise<ProjectPage | undefined> {
  const address = pageAddress(upstream, project);
  const { authorization } = upstream;
  try {
    const answer = await effects.http.request({
      url: address,
      headers: { accept: ACCEPT, ...(authorization === undefined ? {} : { authorization }) },
      maxBytes: MAX_PAGE_MIB * 1024 * 1024,
      idleTimeout: effects.idleTimeout ?? IDLE_TIMEOUT,
    });
    if (answer.status === 403 && isOpenExtra(upstream)) {
      effects.onForbidden?.(upstream);
      return undefined;
    }
    return pageOf(answer, upstream, address);
  } catch (error) {
    throw failureOf(error, upstream, address);
  }
}

/**
 * Well-known public indexes of a few projects answer 403 for all others. Where credentials are sent, or the index is
 * declared private, 403 says that they are wrong: going on would take a public namesake.
 */
function isOpenExtra({ isExtra, isPrivate, authorization }: Upstream): boolean {
  return isExtra === true && !isPrivate && authorization === undefined;
}

/** Whether everybody gets the page: then whoever wrote a login for it into a file hides nothing by that. */
async function isOpenPage(upstream: Upstream, project: string, effects: UpstreamEffects): Promise<boolean> {
  const { authorization, isClaimed, ...open } = upstream;
  if (authorization === undefined || isClaimed !== true) return false;
  try {
    return ((await askPage(open, project, effects))?.files ?? []).length > 0;
  } catch (error) {
    if (error instanceof Failure) return false;
    throw error;
  }
}

/** Undefined where the index does not have the project. Throws for an answer that is no page. */
function pageOf(answer: HttpResponse, upstream: Upstream, address: string): ProjectPage | undefined {
  const { status, headers, body, url } = answer;
  if (status === 404 || status === 410) return undefined;
  if (status !== 200) {
    const code = status === 401 || status === 403 ? 'index-refused' : 'index-unreachable';
    throw indexFailure(code, upstream, address, `HTTP status ${status}`);
  }
  const type = headers['content-type'] ?? '';
  return type.includes('json')
    ? parseJsonPage(new TextDecoder().decode(body), url)
    : parsePlainPage(textOf(body, type), type, url);
}

/** As in pip, the charset of the header decides, unless it is unknown. */
function textOf(body: Uint8Array, type: string): string {
  const label = /charset\s*=\s*["']?([\w.:-]+)/i.exec(type)?.[1];
  try {
    return new TextDecoder(label).decode(body);
  } catch {
    return new TextDecoder().decode(body);
  }
}

function parsePlainPage(text: string, type: string, base: string): ProjectPage {
  if (!/html/i.test(type)) {
    throw new PageError(`expected HTML or JSON, got content of type ${JSON.stringify(type.slice(0, 60))}`);
  }
  return parseHtmlPage(text, base);
}

/** What went wrong with an index, as a Failure; an error of another kind stays as it is. */
function failureOf(error: unknown, upstream: Upstream, address: string): unknown {
  if (error instanceof PageError) return indexFailure('index-invalid', upstream, address, error.message);
  if (!(error instanceof HttpError)) return error;
  return error.kind === 'too-large'
    ? indexFailure('index-invalid', upstream, address, `more than ${MAX_PAGE_MIB} MiB`)
    : indexFailure('index-unreachable', upstream, address, error.message, fixOf(error));
}

function whereOf(upstream: Upstream): string {
  const { file, line } = upstream.origin;
  return file === undefined ? '' : ` (named in ${file}${line === undefined ? '' : `:${line}`})`;
}

type IndexFailureCode = 'index-unreachable' | 'index-refused' | 'index-invalid';

const FIXES: Readonly<Record<IndexFailureCode, string>> = {
  'index-unreachable':
    'Check the address and your network or proxy settings. If they are right, the index is down: run depsec again later.',
  'index-refused':
    'Check the credentials for this index (USER:PASSWORD@HOST in its address, or netrc), and that they may read this package.',
  'index-invalid':
    'Check that this is the address of a package index (PEP 503 or 691); many end in /simple/.',
};

/** The failure told when an index gives no usable answer. `address` is shown without credentials. */
function indexFailure(
  code: IndexFailureCode,
  upstream: Upstream,
  address: string,
  cause: string,
  fix = FIXES[code],
): Failure {
  return new Failure({
    code,
    what: `Expected a page of packages from ${withoutCredentials(address)}${whereOf(upstream)}, got: ${cause}.`,
    why: 'Without it depsec cannot know which packages would be installed, so nothing was judged.',
    fix,
  });
}

/** An index that was not asked is neither down nor badly addressed. */
function fixOf({ kind }: HttpError): string {
  return kind === 'offline'
    ? 'Leave out --offline, or name a folder that holds the files with --find-links and add --no-index.'
    : FIXES['index-unreachable'];
}
