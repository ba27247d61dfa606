import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fetchPage } from '../../src/index/fetch-page.js';
import type { Upstream } from '../../src/index/upstream.js';
import { createHttp } from '../../src/services/http/http.js';
import { realFiles } from '../../src/services/files.js';
import { HttpError } from '../../src/model/http.js';
import { startIndex, type LoopbackIndex } from '../support/loopback-index.js';

let folder: string;
let index: LoopbackIndex;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'depsec-upstream-'));
  index = await startIndex({ files: [], fault: () => ({ kind: 'stall' }) });
});
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await index.close();
});

test('an index that goes silent is given up, and named with the line that asked for it', async () => {
  const upstream: Upstream = {
    kind: 'index',
    url: index.url,
    isPrivate: false,
    origin: { file: 'requirements.txt', line: 3 },
  };
  const http = createHttp(folder, { userAgent: 'test' });
  const asked = fetchPage(upstream, 'honest', { http, files: realFiles, idleTimeout: 50 });
  await expect(asked).rejects.toMatchObject({
    code: 'index-unreachable',
    what: expect.stringMatching(
      /honest\/ \(named in requirements\.txt:3\), got: .*: no answer in time/,
    ) as string,
  });
});

test('of an index that was not asked nobody says that it is down', async () => {
  const upstream: Upstream = { kind: 'index', url: index.url, isPrivate: false, origin: {} };
  const http = { request: () => Promise.reject(new HttpError('offline', 'not asked')) };
  await expect(fetchPage(upstream, 'honest', { http, files: realFiles })).rejects.toMatchObject({
    code: 'index-unreachable',
    fix: expect.stringMatching(/^Leave out --offline/) as string,
  });
});

test('a download that goes silent is given up', async () => {
  const http = createHttp(folder, { userAgent: 'test' });
  const request = { url: `${index.url}files/x`, maxBytes: 10, idleTimeout: 50 };
  await expect(http.download(request, [])).rejects.toMatchObject({ name: 'HttpError', kind: 'timeout' });
});

describe('403', () => {
  const open: Upstream = {
    kind: 'index',
    url: 'https://extra.invalid/',
    isPrivate: false,
    isExtra: true,
    origin: {},
  };
  const forbidding = {
    request: ({ url }: { url: string }) =>
      Promise.resolve({ status: 403, headers: {}, body: new Uint8Array(), url }),
  };

  test('from an open extra index is no project, and is told', async () => {
    const told: string[] = [];
    const page = await fetchPage(open, 'honest', {
      http: forbidding,
      files: realFiles,
      onForbidden: ({ url }) => told.push(url),
    });
    expect(page).toBeUndefined();
    expect(told).toEqual(['https://extra.invalid/']);
  });

  test.each<[string, Upstream]>([
    ['the main index', { ...open, isExtra: false }],
    ['an index that credentials are sent to', { ...open, authorization: 'Basic eA==' }],
    ['a private index', { ...open, isPrivate: true }],
  ])('from %s ends the run', async (_, upstream) => {
    const asked = fetchPage(upstream, 'honest', { http: forbidding, files: realFiles });
    await expect(asked).rejects.toMatchObject({ code: 'index-refused' });
  });
});

describe('pages as some servers send them', () => {
  const upstream: Upstream = { kind: 'index', url: 'https://index.invalid/', isPrivate: false, origin: {} };
  const HTML = '<a href="/demo-1.0.tar.gz" data-yanked="caf\u00e9">x</a>';

  async function readAs(type: string, body: Uint8Array): Promise<string | undefined> {
    const http = {
      request: ({ url }: { url: string }) =>
        Promise.resolve({ status: 200, headers: { 'content-type': type }, body, url }),
    };
    return (await fetchPage(upstream, 'demo', { http, files: realFiles }))?.files[0]?.yanked;
  }

  test.each([
    ['text/html; charset=utf-16le', 'utf16le'],
    ['text/html; Charset="ISO-8859-1"', 'latin1'],
    ['text/html; charset=unheard-of', 'utf8'],
    ['text/html', 'utf8'],
  ] as const)('%s', async (type, encoding) => {
    expect(await readAs(type, Buffer.from(HTML, encoding))).toBe('caf\u00e9');
  });
});
