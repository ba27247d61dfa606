import { join } from 'node:path';
import { askOsv } from '../../src/knowledge/osv.js';
import type { AskEffects } from '../../src/knowledge/ask.js';
import type { Query } from '../../src/knowledge/osv-batch.js';
import { createHttp } from '../../src/services/http/http.js';
import { type LoopbackOsv, type OsvFault, type OsvOptions, startOsv } from '../support/loopback-osv.js';

const FOLDER = join(import.meta.dirname, '../../fixtures/advisories');
const BATCH = 'POST /v1/querybatch';

const open: LoopbackOsv[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((osv) => osv.close()));
});

async function start(options: Partial<OsvOptions> = {}): Promise<LoopbackOsv> {
  const osv = await startOsv({ folder: FOLDER, ...options });
  open.push(osv);
  return osv;
}

const query = (name: string, version: string): Query => ({ name, version });
const lib = query('inert-lib', '1.2');

function effects(waited: number[] = []): AskEffects {
  return {
    http: createHttp('', { userAgent: 'depsec-test' }),
    sleep: (milliseconds) => {
      waited.push(milliseconds);
      return Promise.resolve();
    },
  };
}

const ask = (url: string, queries: readonly Query[], waited?: number[], idleTimeout = 5000) =>
  askOsv(queries, { url, idleTimeout }, effects(waited));

const idsOf = (answer: Awaited<ReturnType<typeof askOsv>>): string[][] =>
  answer.advisories.map((some) => some.map(({ id }) => id));

test('answers stand in the order of the queries, aliases merged, withdrawn records left out', async () => {
  const osv = await start();
  const queries = [query('inert-tool', '0.2'), query('nothing-known', '1'), lib, query('inert-trap', '3')];
  const answer = await ask(osv.url, queries);
  expect(idsOf(answer)).toEqual([
    ['PYSEC-2099-3'],
    [],
    ['GHSA-aaaa-aaaa-aaaa', 'GHSA-bbbb-bbbb-bbbb'],
    ['MAL-2099-1'],
  ]);
  expect(answer.advisories[2]?.[0]).toMatchObject({
    severity: 'CRITICAL',
    aliases: ['PYSEC-2099-1', 'CVE-2099-0001'],
    fixed: ['1.5.0'],
  });
  expect(answer.incomplete).toEqual([]);
});

test('many releases are one request, and each record is asked for once', async () => {
  const osv = await start();
  await ask(
    osv.url,
    ['1.0', '1.1', '1.2', '1.3'].map((version) => query('inert-lib', version)),
  );
  const seen = osv.requests.map(({ request }) => request);
  expect(seen.filter((request) => request === BATCH)).toHaveLength(1);
  expect(seen).toHaveLength(4);
  expect(new Set(seen).size).toBe(seen.length);
});

test('more than a thousand queries are split', async () => {
  const osv = await start();
  const queries = Array.from({ length: 1001 }, (_, at) => query(`project-${at}`, '1'));
  const answer = await ask(osv.url, [...queries, lib]);
  expect(osv.requests.filter(({ request }) => request === BATCH)).toHaveLength(2);
  expect(idsOf(answer).at(-1)).toEqual(['GHSA-aaaa-aaaa-aaaa', 'GHSA-bbbb-bbbb-bbbb']);
});

test('pages are followed for the queries that have more', async () => {
  const osv = await start({ pageSize: 1 });
  const answer = await ask(osv.url, [lib, query('inert-trap', '1')]);
  expect(idsOf(answer)).toEqual([['GHSA-aaaa-aaaa-aaaa', 'GHSA-bbbb-bbbb-bbbb'], ['MAL-2099-1']]);
  const batches = osv.requests.filter(({ request }) => request === BATCH);
  expect(batches.map(({ body }) => (JSON.parse(body) as { queries: unknown[] }).queries.length)).toEqual([
    2, 1, 1,
  ]);
});

test('nothing to ask asks nobody', async () => {
  const osv = await start();
  await ask(osv.url, []);
  expect(osv.requests).toEqual([]);
});

describe('a failing service', () => {
  const always = (fault: OsvFault) => (): OsvFault => fault;

  test.each<[OsvFault, RegExp, number]>([
    [{ kind: 'status', status: 500 }, /HTTP status 500/, 2],
    [{ kind: 'status', status: 429, retryAfter: '2' }, /HTTP status 429/, 2],
    [{ kind: 'status', status: 429, retryAfter: '3600' }, /HTTP status 429/, 1],
    [{ kind: 'status', status: 404 }, /HTTP status 404/, 1],
    [{ kind: 'garbage' }, /not JSON/, 1],
    [{ kind: 'wrong-shape' }, /does not have the documented form/, 1],
    [{ kind: 'reset' }, /127\.0\.0\.1/, 1],
  ])('%j is incomplete', async (fault, reason, requests) => {
    const osv = await start({ fault: always(fault) });
    const answer = await ask(osv.url, [lib]);
    expect(answer.incomplete).toEqual([{ source: 'OSV', reason: expect.stringMatching(reason) }]);
    expect(answer.advisories).toEqual([[]]);
    expect(osv.requests).toHaveLength(requests);
  });

  test('a service that says nothing is given up', async () => {
    const osv = await start({ fault: always({ kind: 'stall' }) });
    const answer = await ask(osv.url, [lib], [], 200);
    expect(answer.incomplete).toMatchObject([{ source: 'OSV' }]);
  });

  test('a service that is not there is incomplete', async () => {
    const osv = await start();
    await osv.close();
    open.splice(0);
    const answer = await ask(osv.url, [lib]);
    expect(answer.incomplete).toMatchObject([
      { source: 'OSV', reason: expect.stringMatching(/127\.0\.0\.1.*refused/i) },
    ]);
  });

  test('one failure is tried once more, after as long as the service asks for', async () => {
    const waited: number[] = [];
    const osv = await start({
      fault: (request, before) =>
        request === BATCH && before === 0 ? { kind: 'status', status: 429, retryAfter: '2' } : undefined,
    });
    const answer = await ask(osv.url, [query('inert-trap', '1')], waited);
    expect(answer.incomplete).toEqual([]);
    expect(idsOf(answer)).toEqual([['MAL-2099-1']]);
    expect(waited).toEqual([2000]);
  });

  test('an advisory whose record cannot be had is kept by its id', async () => {
    const osv = await start({
      fault: (request) => (request.startsWith('GET') ? { kind: 'status', status: 404 } : undefined),
    });
    const answer = await ask(osv.url, [query('inert-trap', '1'), query('inert-tool', '0.1')]);
    expect(answer.advisories).toMatchObject([
      [{ id: 'MAL-2099-1', severity: 'CRITICAL', isMalware: true }],
      [{ id: 'PYSEC-2099-3', severity: 'MEDIUM', isMalware: false }],
    ]);
    expect(answer.incomplete).toEqual([
      {
        source: 'OSV',
        reason: `2 advisories could not be read: ${new URL(osv.url).host} answered with HTTP status 404`,
      },
    ]);
  });

  test('a service that went down between two requests is not asked for every record', async () => {
    const records = Array.from({ length: 100 }, (_, at) => ({
      id: `PYSEC-2098-${at}`,
      modified: '2026-01-01T00:00:00Z',
      affected: [{ package: { ecosystem: 'PyPI', name: 'inert-many' }, versions: ['1'] }],
    }));
    const osv = await start({
      records,
      fault: (request) => (request.startsWith('GET') ? { kind: 'garbage' } : undefined),
    });
    const answer = await ask(osv.url, [query('inert-many', '1')]);
    expect(osv.requests.length).toBeLessThan(20);
    expect(answer.advisories[0]).toHaveLength(100);
    expect(answer.incomplete).toEqual([
      {
        source: 'OSV',
        reason: `100 advisories could not be read: the answer of ${new URL(osv.url).host} is not JSON`,
      },
    ]);
  });

  test('a record that is none is incomplete', async () => {
    const osv = await start({
      fault: (request) => (request.startsWith('GET') ? { kind: 'wrong-shape' } : undefined),
    });
    const answer = await ask(osv.url, [query('inert-trap', '1')]);
    expect(answer.incomplete).toMatchObject([{ reason: expect.stringMatching(/not an OSV record/) }]);
  });

  test('pages without an end are given up', async () => {
    const records = Array.from({ length: 30 }, (_, at) => ({
      id: `PYSEC-2097-${at}`,
      modified: '2026-01-01T00:00:00Z',
      affected: [{ package: { ecosystem: 'PyPI', name: 'inert-pages' }, versions: ['1'] }],
    }));
    const osv = await start({ records, pageSize: 1 });
    const answer = await ask(osv.url, [query('inert-pages', '1')]);
    expect(answer.incomplete).toMatchObject([{ reason: expect.stringMatching(/20 pages/) }]);
    expect(answer.advisories[0]).toHaveLength(20);
  });
});
