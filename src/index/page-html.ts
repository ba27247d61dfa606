import { Parser } from 'htmlparser2';
import { parseUrl } from './parse-url.js';
import { checkApiVersion, PageError, type PageFile, type ProjectPage } from './project-page.js';

/** A base is part of every address of its page, which is held in memory whole. */
const MAX_BASE = 8192;
/** The first one counts, whatever comes before it, as for pip. */
const HASH_FRAGMENT = /[#&](md5|sha1|sha224|sha256|sha384|sha512)=([0-9a-f]+)/i;

function metadataOf(attributes: Readonly<Record<string, string>>): PageFile['coreMetadata'] {
  const value = attributes['data-core-metadata'] ?? attributes['data-dist-info-metadata'];
  if (value === undefined || value === 'false') return undefined;
  const sha256 = /^sha256=([0-9a-f]{64})$/i.exec(value)?.[1];
  return sha256 === undefined ? true : { sha256: sha256.toLowerCase() };
}

function decodeName(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

function toPageFile(attributes: Readonly<Record<string, string>>, base: string): PageFile | undefined {
  const href = attributes['href'];
  const url = href === undefined ? undefined : parseUrl(href.trim(), base);
  if (url === undefined) return undefined;
  const [, algorithm, digest] = HASH_FRAGMENT.exec(url.hash) ?? [];
  url.hash = '';
  const coreMetadata = metadataOf(attributes);
  const filename = decodeName(url.pathname.split('/').pop() ?? '');
  if (filename === undefined || filename === '') return undefined;
  return {
    filename,
    url: url.href,
    hashes: algorithm && digest ? { [algorithm.toLowerCase()]: digest.toLowerCase() } : {},
    ...(attributes['data-requires-python'] ? { requiresPython: attributes['data-requires-python'] } : {}),
    ...(attributes['data-yanked'] === undefined ? {} : { yanked: attributes['data-yanked'] }),
    ...(coreMetadata === undefined ? {} : { coreMetadata }),
  };
}

/**
 * Of a page only the openings of elements count. Told that no element holds another, the parser keeps no list of those
 * that are open: with one, its time would grow with the square of their number.
 */
class FlatParser extends Parser {
  protected override isVoidElement(): boolean {
    return true;
  }
}

/**
 * Reads a PEP 503 HTML project page, or any page of links as `--find-links` accepts.
 * Links that are no addresses are left out, as pip does.
 * @param base the address the page came from; `<base href>` overrides it
 * @throws PageError when the page declares an unknown major version (PEP 629), or a base longer than any address
 */
export function parseHtmlPage(text: string, base: string): ProjectPage {
  const anchors: Readonly<Record<string, string>>[] = [];
  const meta = new Map<string, string[]>();
  let baseHref: string | undefined;
  const parser = new FlatParser({
    onopentag(name, attributes) {
      if (name === 'a') anchors.push(attributes);
      if (name === 'base') baseHref ??= attributes['href'];
      const key = name === 'meta' ? attributes['name'] : undefined;
      if (key === undefined) return;
      const contents = meta.get(key) ?? [];
      contents.push(attributes['content'] ?? '');
      meta.set(key, contents);
    },
  });
  parser.end(text);
  for (const version of meta.get('pypi:repository-version') ?? []) checkApiVersion(version);
  if (baseHref !== undefined && baseHref.length > MAX_BASE)
    throw new PageError(`expected a base address of at most ${MAX_BASE} characters, got ${baseHref.length}`);
  const from = baseHref === undefined ? base : (parseUrl(baseHref, base)?.href ?? base);
  const status = meta.get('pypi:project-status')?.[0];
  const alternateLocations = meta.get('pypi:alternate-locations');
  const tracks = meta.get('pypi:tracks');
  return {
    files: anchors.flatMap((attributes) => toPageFile(attributes, from) ?? []),
    ...(status === undefined ? {} : { status }),
    ...(alternateLocations === undefined ? {} : { alternateLocations }),
    ...(tracks === undefined ? {} : { tracks }),
  };
}
