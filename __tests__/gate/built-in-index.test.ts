import { createBuiltInIndex, type BuiltInParts } from '../../src/gate/built-in-index.js';
import type { Candidate } from '../../src/gate/candidate.js';
import type { LoopbackAnswer } from '../../src/model/loopback.js';

const upstream = { kind: 'index', url: 'https://x.invalid/simple/', isPrivate: false, origin: {} } as const;
const BASE = 'http://127.0.0.1:9/token';

function candidate(id: number, filename: string, file: Partial<Candidate['file']> = {}): Candidate {
  const kind = filename.endsWith('.whl') ? 'wheel' : 'sdist';
  const [, version = ''] = /-(\d[^-]*?)(?:-.*|\.tar\.gz)$/.exec(filename) ?? [];
  const url = `https://x.invalid/${filename}`;
  const listed = { filename, url, hashes: { sha256: `${id}`.repeat(64) }, ...file };
  return { id, upstream, kind, project: 'a-b', version, file: listed };
}

const METADATA = 'Metadata-Version: 2.1\nName: A.B\nVersion: 1.0\nSummary: What it is\n\nmore\n';

interface Seen {
  readonly asked: string[];
  readonly ask: (path: string, method?: string) => Promise<LoopbackAnswer>;
}

function gateOf(
  candidates: readonly Candidate[],
  more: Partial<BuiltInParts> = {},
  isResolving = true,
): Seen {
  const asked: string[] = [];
  const parts: BuiltInParts = {
    index: 2,
    gate: {
      ledger: { asked: new Map(isResolving ? [['a-b', true]] : []) },
      handle: (_request: unknown, path: string) => {
        asked.push(path);
        return Promise.resolve({ status: 200, body: 'page' });
      },
    } as unknown as BuiltInParts['gate'],
    catalogue: {
      page: (_index: number, project: string) =>
        Promise.resolve(project === 'a-b' ? { page: { files: [] }, candidates } : undefined),
    } as unknown as BuiltInParts['catalogue'],
    shelf: {
      fetch: ({ id }: Candidate) =>
        id === 9 ? Promise.reject(new Error('gone')) : Promise.resolve({ sha256: 'f'.repeat(64) }),
      metadata: ({ file }: Candidate) => {
        asked.push(file.filename);
        return Promise.resolve({ metadataText: METADATA });
      },
    } as unknown as BuiltInParts['shelf'],
    fetchMetadata: ({ file }) => {
      asked.push(`${file.filename}.metadata`);
      return Promise.resolve(METADATA);
    },
    ...more,
  };
  const answer = createBuiltInIndex(parts);
  return { asked, ask: (path, method = 'GET') => answer({ method, path, headers: {} }, BASE) };
}

const WHEEL = 'a_b-1.0-py3-none-any.whl';
const PLATFORM = 'a_b-1.0-cp311-cp311-linux_x86_64.whl';

test('a page is the gate’s own of the index', async () => {
  const { ask, asked } = gateOf([]);
  expect(await ask('/simple/A.B/')).toMatchObject({ body: 'page' });
  expect(asked).toEqual(['/2/simple/A.B']);
  expect(await gateOf([], { index: undefined }).ask('/simple/a-b/')).toMatchObject({ status: 404 });
});

test('a release has its files at the gate’s addresses, and says nothing of what it requires', async () => {
  const time = '2020-01-01T00:00:00.000000Z';
  const { ask, asked } = gateOf([
    candidate(1, WHEEL, { size: 7, uploadTime: time, requiresPython: '>=3.9', coreMetadata: true }),
    candidate(2, 'a_b-1.0.tar.gz', { hashes: { md5: 'x' }, yanked: 'broken' }),
    candidate(3, 'a_b-2.0.tar.gz'),
  ]);
  const { status, type, body } = await ask('/pypi/a-b/1.0.0/json');
  expect([status, type]).toEqual([200, 'application/json']);
  expect(JSON.parse(String(body))).toEqual({
    info: {
      name: 'A.B',
      version: '1.0',
      summary: 'What it is',
      requires_dist: null,
      requires_python: '>=3.9',
      yanked: false,
      yanked_reason: null,
    },
    urls: [
      {
        filename: WHEEL,
        packagetype: 'bdist_wheel',
        url: `${BASE}/file/1/${WHEEL}`,
        digests: { sha256: '1'.repeat(64) },
        requires_python: '>=3.9',
        size: 7,
        upload_time_iso_8601: time,
        yanked: false,
        yanked_reason: null,
      },
      {
        filename: 'a_b-1.0.tar.gz',
        packagetype: 'sdist',
        url: `${BASE}/file/2/a_b-1.0.tar.gz`,
        digests: { md5: 'x', sha256: 'f'.repeat(64) },
        requires_python: null,
        yanked: true,
        yanked_reason: 'broken',
      },
    ],
  });
  expect(asked).toEqual([`${WHEEL}.metadata`]);
});

test('a release of which all files are yanked is, and a file without a hash that is gone is left out', async () => {
  const { ask } = gateOf([
    candidate(1, WHEEL, { yanked: '' }),
    candidate(9, 'a_b-1.0.tar.gz', { yanked: 'x', hashes: {} }),
  ]);
  const { info, urls } = JSON.parse(String((await ask('/pypi/a-b/1.0/json')).body)) as Record<
    string,
    unknown
  >;
  expect(info).toMatchObject({ yanked: true, yanked_reason: null });
  expect(urls).toMatchObject([{ filename: WHEEL }]);
});

test.each([
  [[PLATFORM, 'a_b-1.0.tar.gz'], [PLATFORM], 'A.B'],
  [[PLATFORM, WHEEL], [WHEEL], 'A.B'],
  [['a_b-1.0.tar.gz'], ['a_b-1.0.tar.gz'], 'A.B'],
])('of %j these are read for the words of a release: %j', async (filenames, read, name) => {
  const { ask, asked } = gateOf(filenames.map((filename, id) => candidate(id, filename)));
  const { info } = JSON.parse(String((await ask('/pypi/a-b/1.0/json')).body)) as Record<string, unknown>;
  expect(asked).toEqual(read);
  expect(info).toMatchObject({ name });
});

test('for who does not resolve nothing is read', async () => {
  const { ask, asked } = gateOf([candidate(1, WHEEL)], {}, false);
  expect(JSON.parse(String((await ask('/pypi/a-b/1.0/json')).body))).toMatchObject({ info: { name: 'a-b' } });
  expect(asked).toEqual([]);
});

test('what can not be read leaves the words out, not the files', async () => {
  const failing = { fetchMetadata: () => Promise.reject(new Error('gone')) };
  const { ask } = gateOf([candidate(1, WHEEL, { coreMetadata: true })], failing);
  const { body } = await ask('/pypi/a-b/1.0/json');
  expect(JSON.parse(String(body))).toMatchObject({ info: { name: 'a-b', summary: '' }, urls: [{}] });
});

test.each(['/pypi/a-b/3.0/json', '/pypi/a-b/x/json', '/pypi/a-b/%zz/json', '/pypi/other/1.0/json'])(
  '%s is not there',
  async (path) => {
    expect(await gateOf([candidate(1, WHEEL)]).ask(path)).toMatchObject({ status: 404 });
  },
);

test.each([
  ['/', 'GET'],
  ['/simple/', 'GET'],
  ['/simple/a/b', 'GET'],
  ['/pypi/a-b/json', 'GET'],
  ['/pypi/a-b/1.0/json/', 'GET'],
  ['/legacy/', 'POST'],
  ['/simple/a-b/', 'POST'],
  ['/packages/a_b-1.0.tar.gz', 'GET'],
  ['/token/file/1/x', 'GET'],
])('%s by %s leads past the gate', async (path, method) => {
  const { ask, asked } = gateOf([candidate(1, WHEEL)]);
  const reason = 'depsec refused an address past the gate';
  expect(await ask(path, method)).toEqual({ status: 403, reason });
  expect(asked).toEqual([]);
});

test('where the index fails, it is told so', async () => {
  const page = (): Promise<never> => Promise.reject(new Error('down'));
  const catalogue = { page } as unknown as BuiltInParts['catalogue'];
  expect(await gateOf([], { catalogue }).ask('/pypi/a-b/1.0/json')).toMatchObject({ status: 502 });
});
