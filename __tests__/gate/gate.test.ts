import type { LoopbackAnswer, LoopbackRequest } from '../../src/model/loopback.js';
import { Failure } from '../../src/model/failure.js';
import type { Inspection } from '../../src/model/inspection.js';
import { createCatalogue } from '../../src/gate/catalogue.js';
import { createGate, type Admit, type Gate } from '../../src/gate/gate.js';
import { refuse } from '../../src/gate/refusal.js';
import { parseRoute } from '../../src/gate/routes.js';
import type { Shelf } from '../../src/gate/shelf.js';
import { JSON_TYPE } from '../../src/index/page-render.js';
import type { PageFile, ProjectPage } from '../../src/index/project-page.js';
import type { Upstream } from '../../src/index/upstream.js';

const BASE = 'http://127.0.0.1:1/token';
const upstream: Upstream = {
  kind: 'index',
  url: 'https://index.invalid/simple/',
  isPrivate: false,
  origin: {},
};

const listed = (filename: string, more: Partial<PageFile> = {}): PageFile => ({
  filename,
  url: `https://files.invalid/${filename}`,
  hashes: {},
  ...more,
});

const inspection = (more: Partial<Inspection> = {}): Inspection => ({
  kind: 'sdist',
  metadataText: 'Metadata-Version: 2.2\nName: a\nVersion: 1.0\nRequires-Dist: b\n',
  isStatic: false,
  buildRequires: [],
  findings: [],
  unscanned: [],
  stats: { files: 0, pythonFiles: 0, pythonBytes: 0, parsedFiles: 0, parsedBytes: 0 },
  ...more,
});

interface Scene {
  readonly gate: Gate;
  /** What happened, in order. */
  readonly events: string[];
  readonly ask: (path: string, more?: Partial<LoopbackRequest>) => Promise<LoopbackAnswer>;
}

interface Given {
  readonly files: readonly PageFile[];
  readonly read?: (filename: string) => Inspection;
  readonly admitted?: boolean;
}

function scene({ files, read = () => inspection(), admitted = true }: Given): Scene {
  const events: string[] = [];
  let page: ProjectPage = { files };
  const fetchPage = (): Promise<ProjectPage> => {
    events.push('page');
    const answer = page;
    page = { files: [...files, listed('a-9.9.tar.gz')] };
    return Promise.resolve(answer);
  };
  const shelf: Shelf = {
    fetch: ({ file }) => {
      events.push(`bytes ${file.filename}`);
      return Promise.resolve({ status: 200, path: '/run/bytes', size: 1, digests: {}, sha256: '00' });
    },
    metadata: ({ file }) => Promise.resolve(read(file.filename)),
    read: async ({ file }) => {
      await Promise.resolve();
      events.push(`read ${file.filename}`);
      return { sha256: '00', size: 1, inspection: read(file.filename) };
    },
  };
  const admit: Admit = async ({ file }) => {
    await Promise.resolve();
    events.push(`verdict ${file.filename}`);
    return admitted ? { admitted } : { admitted, rule: 'some-rule' };
  };
  const gate = createGate({
    catalogue: createCatalogue([upstream], fetchPage, new Map()),
    shelf,
    admit,
    fetchMetadata: () => Promise.resolve('never asked for'),
    beforeBuild: () => Promise.resolve(void events.push('build')),
    onRestart: () => events.push('restart'),
  });
  const ask: Scene['ask'] = (path, more = {}) =>
    gate.handle({ method: 'GET', path, headers: { accept: JSON_TYPE }, ...more }, path, BASE);
  return { gate, events, ask };
}

async function filesOf(answer: Promise<LoopbackAnswer>): Promise<Record<string, unknown>[]> {
  const { body } = await answer;
  return (JSON.parse(String(body)) as { files: Record<string, unknown>[] }).files;
}

test('a page is asked for once and never changes in a run; its addresses are the gate’s', async () => {
  const { ask, events } = scene({ files: [listed('a-1.0-py3-none-any.whl'), listed('a-1.0.tar.gz')] });
  const first = await filesOf(ask('/0/simple/a/'));
  expect(first.map(({ url }) => url)).toEqual([
    `${BASE}/file/0/a-1.0-py3-none-any.whl`,
    `${BASE}/file/1/a-1.0.tar.gz`,
  ]);
  expect(first.map((file) => file['core-metadata'])).toEqual([true, false]);
  expect(await filesOf(ask('/0/simple/A/'))).toEqual(first);
  expect((await ask('/0/simple/a', { headers: {} })).body).not.toContain('a-9.9');
  expect(events).toEqual(['page']);
});

test('bytes leave only after they were read and judged', async () => {
  const { ask, gate, events } = scene({ files: [listed('a-1.0-py3-none-any.whl')] });
  await ask('/0/simple/a/');
  expect(await ask('/file/0/a-1.0-py3-none-any.whl')).toMatchObject({
    status: 200,
    file: { path: '/run/bytes', sha256: '00' },
  });
  const name = 'a-1.0-py3-none-any.whl';
  expect(events.slice(1)).toEqual([`read ${name}`, `verdict ${name}`, `bytes ${name}`]);
  expect([...gate.ledger.handedOut].map(({ id }) => id)).toEqual([0]);
});

test.each(['a-1.0.tar.gz', 'a-1.0-py3-none-any.whl.tar.gz', 'b-1.0-py3-none-any.whl', 'a-1.0.zip.metadata'])(
  'a file is given under no other name than the one it was read by: %s',
  async (name) => {
    const { ask, gate } = scene({ files: [listed('a-1.0-py3-none-any.whl')] });
    await ask('/0/simple/a/');
    expect((await ask(`/file/0/${name}`)).status).toBe(404);
    expect(gate.ledger.handedOut.size).toBe(0);
    expect((await ask('/file/0/a%2d1.0-py3-none-any.whl')).status).toBe(200);
  },
);

test.each(['GET', 'HEAD'])(
  'a wheel that was blocked is refused with the reason and no body: %s',
  async (method) => {
    const { ask, gate, events } = scene({ files: [listed('a-1.0-py3-none-any.whl')], admitted: false });
    await ask('/0/simple/a/');
    const answer = await ask('/file/0/a-1.0-py3-none-any.whl', { method });
    expect(answer).toEqual({ status: 403, reason: 'depsec refused a 1.0: some-rule' });
    expect(events.some((event) => event.startsWith('bytes') || event === 'restart')).toBe(false);
    expect(gate.ledger.handedOut.size).toBe(0);
  },
);

test('a static sdist is never handed out on the first ask: the resolution starts again with its metadata', async () => {
  const { ask, events } = scene({
    files: [listed('a-1.0.tar.gz')],
    read: () => inspection({ isStatic: true }),
  });
  await ask('/0/simple/a/');
  expect((await ask('/file/0/a-1.0.tar.gz.metadata')).status).toBe(404);
  expect((await ask('/file/0/a-1.0.tar.gz')).status).toBe(403);
  expect(events).toContain('restart');
  expect((await filesOf(ask('/0/simple/a/')))[0]?.['core-metadata']).toBe(true);
  expect((await ask('/file/0/a-1.0.tar.gz.metadata')).body).toContain('Requires-Dist: b');
  expect(events.some((event) => event.startsWith('bytes'))).toBe(false);
});

test('a blocked dynamic sdist gets metadata that names no dependencies, and the ledger says so', async () => {
  const { ask, gate, events } = scene({ files: [listed('a-1.0.tar.gz')], admitted: false });
  await ask('/0/simple/a/');
  expect(await ask('/file/0/a-1.0.tar.gz')).toMatchObject({ status: 403 });
  expect(events).toContain('restart');
  expect((await ask('/file/0/a-1.0.tar.gz.metadata')).body).toBe(
    'Metadata-Version: 2.1\nName: a\nVersion: 1.0\n',
  );
  expect([...gate.ledger.standIns].map(({ project }) => project)).toEqual(['a']);
  expect(events.some((event) => event.startsWith('bytes'))).toBe(false);
});

test('the bytes of an sdist are never handed out: its metadata is wanted, and learnt', async () => {
  const { ask, gate, events } = scene({ files: [listed('a-1.0.tar.gz')] });
  await ask('/0/simple/a/');
  expect((await ask('/file/0/a-1.0.tar.gz')).status).toBe(403);
  const wanted = gate.takeWanted();
  expect(wanted.map(({ project }) => project)).toEqual(['a']);
  expect(gate.takeWanted()).toEqual([]);
  expect((await ask('/file/0/a-1.0.tar.gz.metadata')).status).toBe(404);
  for (const candidate of wanted) gate.learn(candidate, 'Metadata-Version: 2.1\nName: a\nVersion: 1.0\n');
  expect((await ask('/file/0/a-1.0.tar.gz.metadata')).body).toContain('Version: 1.0');
  expect((await ask('/file/0/a-1.0.tar.gz')).status).toBe(403);
  expect(events.some((event) => event.startsWith('bytes') || event === 'build')).toBe(false);
});

test('a wheel whose metadata cannot be trusted gets a stand-in too', async () => {
  const unscanned = [{ artifact: 'a', code: 'metadata-name', reason: 'another project' }];
  const { ask, gate } = scene({
    files: [listed('a-1.0-py3-none-any.whl')],
    read: () => inspection({ kind: 'wheel', unscanned }),
  });
  await ask('/0/simple/a/');
  expect((await ask('/file/0/a-1.0-py3-none-any.whl.metadata')).body).not.toContain('Requires-Dist');
  expect(gate.ledger.standIns.size).toBe(1);
});

test.each<[string, Error, string]>([
  [
    'an upstream that fails',
    new Failure({ code: 'index-refused', what: 'a', why: 'b', fix: 'c' }),
    'index-refused',
  ],
  ['a defect of depsec', new TypeError('undefined is not a function'), 'internal'],
])('%s is a bad gateway, and the cause is kept', async (_, failure, code) => {
  const gate = createGate({
    catalogue: createCatalogue([upstream], () => Promise.reject(failure), new Map()),
    shelf: {
      fetch: () => Promise.reject(failure),
      metadata: () => Promise.reject(failure),
      read: () => Promise.reject(failure),
    },
    admit: () => Promise.resolve({ admitted: true }),
    fetchMetadata: () => Promise.reject(failure),
    beforeBuild: () => Promise.resolve(),
    onRestart: () => undefined,
  });
  const answer = await gate.handle({ method: 'GET', path: '', headers: {} }, '/0/simple/a/', BASE);
  expect(answer.status).toBe(502);
  expect(gate.ledger.failures).toMatchObject([{ code }]);
});

test.each([
  '/file/7/a-1.0.tar.gz',
  '/file/99999999999999999999/a-1.0.tar.gz',
  '/file/-1/a-1.0.tar.gz',
  '/file/0/../../etc/passwd',
  '/file/0/',
  '/file/0',
  '/file/%30/a-1.0.tar.gz',
  '/7/simple/a/',
  '/0/simple/../a/',
  '/0/simple/a/b/',
  '/0/simple/a%2F..%2Fb/',
  '/0/simple/a\u0000/',
  '//0/simple/a/',
  '/',
  '',
])('there is nothing at %j', async (path) => {
  const { ask, events } = scene({ files: [listed('a-1.0-py3-none-any.whl')] });
  await ask('/0/simple/a/');
  expect((await ask(path)).status).toBe(404);
  expect(events).toEqual(['page']);
});

test.each(['POST', 'PUT', 'DELETE', 'CONNECT', 'OPTIONS'])('%s asks for nothing', async (method) => {
  const { ask, events } = scene({ files: [] });
  expect((await ask('/0/simple/a/', { method })).status).toBe(404);
  expect(events).toEqual([]);
});

test('what the file is called in the address does not decide which bytes are meant', () => {
  expect(parseRoute('/file/3/..%2F..%2Fetc%2Fpasswd')).toEqual({ kind: 'file', candidate: 3 });
  expect(parseRoute('/file/3/other-2.0.tar.gz.metadata')).toEqual({ kind: 'metadata', candidate: 3 });
});

test('no answer is a redirect', async () => {
  const { ask } = scene({ files: [listed('a-1.0.tar.gz')] });
  const paths = ['/0/simple/a', '/0/simple/', '/file/0/a-1.0.tar.gz', '/file/0/b', '/x'];
  for (const path of paths) expect((await ask(path)).status).not.toBeGreaterThanOrEqual(500);
  for (const path of paths) expect([200, 403, 404]).toContain((await ask(path)).status);
});

test('a reason is one short line of ASCII, whatever the index calls its files', () => {
  const { reason = '' } = refuse(
    'x',
    `1.0\r\nSet-Cookie: a=b\r\n\r\n<b>\u202e é ${'x'.repeat(400)}`,
    'rule\n::error::',
  );
  expect(reason).toMatch(/^[\x20-\x7e]+$/);
  expect(reason.length).toBeLessThanOrEqual(200);
});
