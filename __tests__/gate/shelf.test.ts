import { createHash } from 'node:crypto';
import { HttpError, type HttpRequest } from '../../src/model/http.js';
import type { KnownArtifact } from '../../src/model/effects.js';
import { Failure } from '../../src/model/failure.js';
import type { Inspection } from '../../src/model/inspection.js';
import type { Candidate } from '../../src/gate/candidate.js';
import { createShelf, type Shelf } from '../../src/gate/shelf.js';

const sha = (text: string, algorithm = 'sha256'): string => createHash(algorithm).update(text).digest('hex');

const inspection: Inspection = {
  kind: 'wheel',
  isStatic: true,
  buildRequires: [],
  findings: [],
  unscanned: [],
  stats: { files: 0, pythonFiles: 0, pythonBytes: 0, parsedFiles: 0, parsedBytes: 0 },
};

function candidate(
  id: number,
  more: Partial<Candidate['file']> = {},
  allowed?: readonly string[],
): Candidate {
  const filename = 'a-1.0-py3-none-any.whl';
  return {
    id,
    upstream: {
      kind: 'index',
      url: 'https://index.invalid/simple/',
      authorization: 'Basic c2VjcmV0',
      isPrivate: true,
      origin: {},
    },
    file: { filename, url: `https://index.invalid/files/${filename}`, hashes: {}, ...more },
    kind: 'wheel',
    project: 'a',
    version: '1.0',
    ...(allowed === undefined ? {} : { allowed }),
  };
}

interface Scene {
  readonly shelf: Shelf;
  readonly requests: HttpRequest[];
  readonly scanned: string[];
  readonly cache: Map<string, KnownArtifact>;
}

function scene(body: string | HttpError = 'bytes', status = 200): Scene {
  const requests: HttpRequest[] = [];
  const scanned: string[] = [];
  const cache = new Map<string, KnownArtifact>();
  const shelf = createShelf({
    downloader: {
      download: async (request, algorithms) => {
        requests.push(request);
        await Promise.resolve();
        if (typeof body !== 'string') throw body;
        const digests = Object.fromEntries(algorithms.map((name) => [name, sha(body, name)]));
        return { status, path: '/run/1', size: body.length, digests };
      },
    },
    inspector: {
      prepare: () => undefined,
      metadata: () => Promise.resolve({ metadataText: 'text', unscanned: [] }),
      files: () => Promise.resolve([]),
      unpack: () => Promise.resolve(undefined),
      inspect: async (_, filename) => {
        scanned.push(filename);
        await Promise.resolve();
        return inspection;
      },
    },
    cache: {
      isEmpty: true,
      get: (hash, filename) => Promise.resolve(cache.get(`${hash} ${filename}`)),
      put: (hash, filename, known) => {
        cache.set(`${hash} ${filename}`, known);
        return Promise.resolve();
      },
    },
    onFetch: () => undefined,
    onScan: () => undefined,
  });
  return { shelf, requests, scanned, cache };
}

test('fifty who ask at once share one fetch and one scan', async () => {
  const { shelf, requests, scanned } = scene();
  const one = candidate(0, { hashes: { sha256: sha('bytes') } });
  const asks = Array.from({ length: 50 }, (_, at) => (at % 2 === 0 ? shelf.read(one) : shelf.metadata(one)));
  await Promise.all(asks);
  await shelf.fetch(one);
  expect([requests.length, scanned.length]).toEqual([1, 1]);
});

test('the same bytes on two indexes are scanned once, and fetched of each', async () => {
  const { shelf, requests, scanned } = scene();
  await Promise.all([
    shelf.read(candidate(0)),
    shelf.read(candidate(1, { url: 'https://other.invalid/a-1.0-py3-none-any.whl' })),
  ]);
  expect([requests.length, scanned.length]).toEqual([2, 1]);
});

test('two indexes that announce other hashes for one address are each held to their own', async () => {
  const { shelf } = scene();
  await expect(shelf.read(candidate(0, { hashes: { sha256: sha('other') } }))).rejects.toMatchObject({
    code: 'hash-mismatch',
  });
  expect(await shelf.read(candidate(1, { hashes: { sha256: sha('bytes') } }))).toMatchObject({
    sha256: sha('bytes'),
  });
});

test('under another file name the same bytes are another artifact', async () => {
  const { shelf, scanned } = scene();
  await Promise.all([
    shelf.read(candidate(0)),
    shelf.read(candidate(1, { filename: 'a-1.0-py2-none-any.whl' })),
  ]);
  expect(scanned).toHaveLength(2);
});

test('what is remembered is not fetched, and what is handed out is fetched and checked all the same', async () => {
  const { shelf, requests, scanned, cache } = scene('changed');
  const one = candidate(0, { hashes: { sha256: sha('bytes') } });
  cache.set(`${sha('bytes')} ${one.file.filename}`, { inspection, size: 5 });
  expect(await shelf.read(one)).toMatchObject({ sha256: sha('bytes'), size: 5 });
  expect([requests.length, scanned.length]).toEqual([0, 0]);
  await expect(shelf.fetch(one)).rejects.toMatchObject({ code: 'hash-mismatch' });
});

test.each<[string, Parameters<typeof candidate>[1], string[] | undefined, boolean]>([
  [
    'every announced hash',
    { hashes: { md5: sha('bytes', 'md5'), sha512: sha('bytes', 'sha512') } },
    undefined,
    true,
  ],
  ['a wrong one among right ones', { hashes: { md5: '00', sha256: sha('bytes') } }, undefined, false],
  ['an unknown algorithm', { hashes: { blake9: '00' } }, undefined, true],
  ['an allowed hash', {}, [`sha256:${sha('other')}`, `sha384:${sha('bytes', 'sha384')}`], true],
  ['no allowed hash', { hashes: { sha256: sha('bytes') } }, [`sha384:${sha('other', 'sha384')}`], false],
])('bytes are held against %s', async (_, file, allowed, isGood) => {
  const reading = scene().shelf.read(candidate(0, file, allowed));
  if (isGood) expect(await reading).toMatchObject({ sha256: sha('bytes') });
  else await expect(reading).rejects.toMatchObject({ code: 'hash-mismatch' });
});

test('a hash the requirements allow is not taken on the index’s word', async () => {
  const { shelf, cache } = scene();
  const one = candidate(0, { hashes: { sha256: sha('bytes') } }, [`sha512:${sha('other', 'sha512')}`]);
  cache.set(`${sha('bytes')} ${one.file.filename}`, { inspection, size: 5 });
  await expect(shelf.read(one)).rejects.toMatchObject({ code: 'hash-mismatch' });
});

test('credentials go to the index’s own origin only', async () => {
  const { shelf, requests } = scene();
  await shelf.fetch(candidate(0));
  await shelf.fetch(candidate(1, { url: 'https://files.invalid/a-1.0-py3-none-any.whl' }));
  await shelf.fetch(candidate(2, { url: 'https://index.invalid:8443/a-1.0-py3-none-any.whl' }));
  expect(requests.map(({ headers }) => headers?.['authorization'])).toEqual([
    'Basic c2VjcmV0',
    undefined,
    undefined,
  ]);
});

test.each<[string, Scene]>([
  ['an answer that is no file', scene('gone', 404)],
  ['a broken connection', scene(new HttpError('reset', 'index.invalid: connection reset'))],
])('%s is told as a failed download, without credentials', async (_, { shelf }) => {
  const url = 'https://user:password@index.invalid/files/a-1.0-py3-none-any.whl?token=1';
  const error = await shelf.read(candidate(0, { url })).catch((caught: unknown) => caught);
  expect(error).toBeInstanceOf(Failure);
  expect(error).toMatchObject({ code: 'download-failed' });
  expect(String(error)).not.toMatch(/password|token=1/);
});

test('of versions pip only tries out, the first alone is scanned before it was chosen', async () => {
  const { shelf, scanned } = scene();
  const version = (id: number): Candidate =>
    candidate(id, {
      filename: `a-${id}.0-py3-none-any.whl`,
      url: `https://index.invalid/files/a-${id}.0-py3-none-any.whl`,
    });
  for (const id of [3, 2, 1]) await shelf.metadata(version(id));
  await shelf.read(version(1));
  expect(scanned).toEqual(['a-3.0-py3-none-any.whl', 'a-1.0-py3-none-any.whl']);
});
