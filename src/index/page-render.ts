import type { PageFile, ProjectPage } from './project-page.js';

/** The media types of a page (PEP 691). */
export const JSON_TYPE = 'application/vnd.pypi.simple.v1+json';
export const HTML_TYPE = 'application/vnd.pypi.simple.v1+html';

/** Quality factor of a media type in an Accept header (RFC 9110 §12.5.1); 0 when it is not named. */
function quality(accept: string, type: string): number {
  for (const part of accept.split(',')) {
    const [name, ...parameters] = part.split(';').map((piece) => piece.trim().toLowerCase());
    if (name !== type) continue;
    const q = parameters.find((parameter) => parameter.startsWith('q='));
    return q === undefined ? 1 : Number(q.slice(2));
  }
  return 0;
}

/** Serves JSON to whoever prefers it, HTML to everybody else. */
export function prefersJson(accept: string): boolean {
  const json = Math.max(
    quality(accept, JSON_TYPE),
    quality(accept, 'application/vnd.pypi.simple.latest+json'),
  );
  return json > 0 && json >= quality(accept, HTML_TYPE);
}

function fileToJson(file: PageFile): Record<string, unknown> {
  const metadata = file.coreMetadata ?? false;
  return {
    filename: file.filename,
    url: file.url,
    hashes: file.hashes,
    'requires-python': file.requiresPython ?? null,
    yanked: file.yanked === undefined ? false : file.yanked === '' ? true : file.yanked,
    ...(file.size === undefined ? {} : { size: file.size }),
    ...(file.uploadTime === undefined ? {} : { 'upload-time': file.uploadTime }),
    'core-metadata': metadata,
    'dist-info-metadata': metadata,
  };
}

/** Writes a PEP 691 page. */
export function renderJsonPage(name: string, page: ProjectPage): string {
  const isModern = page.versions !== undefined && page.files.every((file) => file.size !== undefined);
  return JSON.stringify({
    meta: { 'api-version': isModern ? '1.4' : '1.0', ...(page.tracks ? { tracks: page.tracks } : {}) },
    name,
    ...(page.status === undefined ? {} : { 'project-status': { status: page.status } }),
    ...(page.alternateLocations ? { 'alternate-locations': page.alternateLocations } : {}),
    ...(isModern ? { versions: page.versions } : {}),
    files: page.files.map(fileToJson),
  });
}

function escape(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

function fileToHtml(file: PageFile): string {
  const [algorithm, digest] = Object.entries(file.hashes)[0] ?? [];
  const href = algorithm === undefined ? file.url : `${file.url}#${algorithm}=${digest ?? ''}`;
  const metadata = typeof file.coreMetadata === 'object' ? `sha256=${file.coreMetadata.sha256}` : 'true';
  const attributes: readonly [string, string | undefined][] = [
    ['href', href],
    ['data-requires-python', file.requiresPython],
    ['data-yanked', file.yanked],
    ['data-core-metadata', file.coreMetadata === undefined ? undefined : metadata],
    ['data-dist-info-metadata', file.coreMetadata === undefined ? undefined : metadata],
  ];
  const written = attributes.flatMap(([name, value]) =>
    value === undefined ? [] : `${name}="${escape(value)}"`,
  );
  return `<a ${written.join(' ')}>${escape(file.filename)}</a><br>`;
}

/** Writes a PEP 503 page. */
export function renderHtmlPage(name: string, page: ProjectPage): string {
  const metas = [
    ['pypi:repository-version', '1.0'],
    ...(page.status === undefined ? [] : [['pypi:project-status', page.status]]),
    ...(page.tracks ?? []).map((url) => ['pypi:tracks', url]),
    ...(page.alternateLocations ?? []).map((url) => ['pypi:alternate-locations', url]),
  ].map(([key = '', value = '']) => `<meta name="${escape(key)}" content="${escape(value)}">`);
  return `<!DOCTYPE html><html><head>${metas.join('')}<title>${escape(name)}</title></head><body>\n${page.files
    .map(fileToHtml)
    .join('\n')}\n</body></html>\n`;
}
