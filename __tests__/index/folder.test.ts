import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { fetchPage } from '../../src/index/fetch-page.js';
import { Failure } from '../../src/model/failure.js';
import { listUpstreams } from '../../src/resolve/upstreams.js';
import { realFiles } from '../../src/services/files.js';

const folder = join(mkdtempSync(join(tmpdir(), 'depsec-links-')), 'my wheels 100%');
mkdirSync(folder);
writeFileSync(join(folder, 'a-1.0-py3-none-any.whl'), '');

const request = { extraIndexUrls: [], noIndex: true, privateIndexes: [], publicIndexes: [] };
const list = (place: string): ReturnType<typeof listUpstreams> =>
  listUpstreams({
    settings: {},
    defaultIndex: '',
    request: { ...request, findLinks: [place] },
    options: [],
    root: folder,
    files: realFiles,
  });
const http = { request: () => Promise.reject(new Error('no network')) };

test.each([
  ['a path', folder],
  ['a file address', pathToFileURL(folder).href],
])('a folder of --find-links is listed: %s', async (_, place) => {
  const [upstream] = list(place);
  if (upstream === undefined) throw new Error('expected one upstream');
  const page = await fetchPage(upstream, 'a', { http, files: realFiles });
  expect(page?.files.map(({ url }) => fileURLToPath(url))).toEqual([join(folder, 'a-1.0-py3-none-any.whl')]);
});

test('an address that hides a separator is no folder', () => {
  expect(() => list('file:///tmp%2fwheels')).toThrow(Failure);
});
