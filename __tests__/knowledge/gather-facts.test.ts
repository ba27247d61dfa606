import { join } from 'node:path';
import { advisoryReader } from '../../src/knowledge/advisory-folder.js';
import {
  factsKey,
  type FactsOptions,
  type GatheredFacts,
  gatherFacts,
} from '../../src/knowledge/gather-facts.js';
import type { ReleaseFacts } from '../../src/model/facts.js';
import type { Release } from '../../src/model/release.js';
import type { AdvisoriesRequest } from '../../src/model/request.js';
import { realFiles } from '../../src/services/files.js';
import { createHttp } from '../../src/services/http/http.js';
import { type Fault, type LoopbackIndex, startIndex } from '../support/loopback-index.js';
import { type LoopbackOsv, startOsv } from '../support/loopback-osv.js';

const FOLDER = join(import.meta.dirname, '../../fixtures/advisories');

const projects = {
  'inert-lib': {
    info: {
      author: 'Somebody',
      summary: 'A library',
      description: 'Words',
      home_page: 'https://evil.invalid',
    },
    releases: { '1.2': [{ upload_time_iso_8601: '2020-01-01T00:00:00Z' }] },
  },
};

let osv: LoopbackOsv;
let index: LoopbackIndex;
let fault: ((path: string) => Fault | undefined) | undefined;
beforeEach(async () => {
  fault = undefined;
  osv = await startOsv({ folder: FOLDER });
  index = await startIndex({ files: [], projects, fault: (path) => fault?.(path) });
});
afterEach(async () => {
  await Promise.all([osv.close(), index.close()]);
});

const release = (name: string, version: string, fields: Partial<Release> = {}): Release => ({
  name,
  version,
  scope: 'runtime',
  requiredBy: [],
  artifacts: [],
  index: index.url,
  isPrivate: false,
  requires: [],
  ...fields,
});

const factsOf = (facts: GatheredFacts['facts'], pinned: string): ReleaseFacts | undefined =>
  facts.get(`${pinned} @ ${index.url}`);

const gather = (
  releases: readonly Release[],
  advisories: Partial<AdvisoriesRequest> = {},
  options: Partial<FactsOptions> = {},
) =>
  gatherFacts(
    releases,
    {
      advisories: { source: 'osv', url: osv.url, required: true, privateNames: [], ...advisories },
      offline: false,
      idleTimeout: 5000,
      ...options,
    },
    {
      http: createHttp('', { userAgent: 'depsec-test' }),
      readAdvisories: advisoryReader(realFiles, () => Promise.resolve(undefined)),
      sleep: () => Promise.resolve(),
    },
  );

test('joins advisories and project data under one key', async () => {
  const lib = release('Inert.Lib', '1.2');
  const { facts, incomplete, notes, skipped } = await gather([lib, release('inert-trap', '1')]);
  expect(factsKey(lib)).toBe(`inert-lib==1.2 @ ${index.url}`);
  expect(factsOf(facts, 'inert-lib==1.2')).toMatchObject({
    advisories: [{ id: 'GHSA-aaaa-aaaa-aaaa' }, { id: 'GHSA-bbbb-bbbb-bbbb' }],
    project: { releaseCount: 1, hasAuthor: true, firstUpload: '2020-01-01T00:00:00.000Z' },
  });
  expect(factsOf(facts, 'inert-trap==1')).toMatchObject({ advisories: [{ id: 'MAL-2099-1' }] });
  expect(factsOf(facts, 'inert-trap==1')).not.toHaveProperty('project');
  expect({ incomplete, skipped }).toEqual({ incomplete: [], skipped: [] });
  expect(notes).toEqual(['Project data (age, author, links) was not available for: inert-trap.']);
});

test('private names are sent to nobody, and the report says so', async () => {
  const releases = [
    release('secret-one', '1', { isPrivate: true }),
    release('Secret_Two', '1'),
    release('inert-lib', '1.2'),
  ];
  const { facts, skipped } = await gather(releases, { privateNames: ['secret-two'] });
  const sent = [...osv.requests.map(({ body, request }) => request + body), ...index.requests].join('\n');
  expect(sent).toContain('inert-lib');
  expect(sent.toLowerCase()).not.toMatch(/secret/);
  expect(skipped).toEqual([
    { tier: 1, reason: 'known vulnerabilities of private packages: Secret_Two, secret-one' },
  ]);
  expect(factsOf(facts, 'secret-one==1')).toEqual({ advisories: [] });
});

test.each([false, true])(
  'of one name on two indexes each has its own facts; private first: %s',
  async (isFirst) => {
    const inner = await startIndex({ files: [], projects });
    const open = release('inert-lib', '1.2');
    const own = release('inert-lib', '1.2', { index: inner.url, isPrivate: true });
    const later = release('inert-lib', '9.9', { index: inner.url, isPrivate: true });
    const { facts } = await gather(isFirst ? [own, later, open] : [open, own, later]);
    await inner.close();
    expect(facts.get(factsKey(open))).toMatchObject({ project: { releaseCount: 1 } });
    expect(facts.get(factsKey(open))?.advisories).toHaveLength(2);
    expect([own, later].map((one) => facts.get(factsKey(one)))).toEqual(Array(2).fill({ advisories: [] }));
    expect(inner.requests).toEqual([]);
    expect(JSON.stringify([osv.requests, index.requests])).not.toContain('9.9');
  },
);

test('two public indexes are each asked, and neither answers for the other', async () => {
  const second = await startIndex({ files: [], projects: {} });
  const one = release('inert-lib', '1.2');
  const other = release('inert-lib', '1.2', { index: second.url });
  const { facts } = await gather([one, other]);
  await second.close();
  expect(facts.get(factsKey(one))).toHaveProperty('project');
  expect(facts.get(factsKey(other))).not.toHaveProperty('project');
  expect([one, other].map((each) => facts.get(factsKey(each))?.advisories.length)).toEqual([2, 2]);
});

test('a folder asks no service, and knows private packages too', async () => {
  const releases = [release('inert-lib', '1.2', { isPrivate: true })];
  const { facts, skipped } = await gather(releases, { source: { folder: FOLDER } });
  expect(factsOf(facts, 'inert-lib==1.2')?.advisories).toHaveLength(2);
  expect({ requests: osv.requests, skipped }).toEqual({ requests: [], skipped: [] });
});

test('turned off, advisories are skipped and said to be', async () => {
  const { facts, incomplete, skipped } = await gather([release('inert-lib', '1.2')], { source: 'off' });
  expect(factsOf(facts, 'inert-lib==1.2')?.advisories).toEqual([]);
  expect({ incomplete, skipped, requests: osv.requests }).toEqual({
    incomplete: [],
    skipped: [{ tier: 1, reason: 'known vulnerabilities (advisories are off)' }],
    requests: [],
  });
});

test.each([
  [true, { incomplete: 1, skipped: 1 }],
  [false, { incomplete: 0, skipped: 2 }],
])('offline nobody is asked; advisories required: %s', async (required, expected) => {
  const { incomplete, skipped } = await gather(
    [release('inert-lib', '1.2')],
    { required },
    { offline: true },
  );
  expect({ incomplete: incomplete.length, skipped: skipped.length }).toEqual(expected);
  expect([...osv.requests, ...index.requests]).toEqual([]);
});

test('offline a folder still answers', async () => {
  const folder = { source: { folder: FOLDER } };
  const { facts, incomplete } = await gather([release('inert-lib', '1.2')], folder, { offline: true });
  expect(factsOf(facts, 'inert-lib==1.2')?.advisories).toHaveLength(2);
  expect(incomplete).toEqual([]);
});

test('a service that is down is incomplete when required, else a note', async () => {
  await osv.close();
  const releases = [release('inert-lib', '1.2')];
  expect((await gather(releases)).incomplete).toMatchObject([{ source: 'OSV' }]);
  const lenient = await gather(releases, { required: false });
  expect(lenient.incomplete).toEqual([]);
  expect(lenient.notes).toEqual([expect.stringMatching(/^OSV, which is not required: /)]);
});

test.each<[string, Fault]>([
  ['500', { kind: 'status', status: 500 }],
  ['401', { kind: 'status', status: 401 }],
  ['garbage', { kind: 'body', body: '<html>', type: 'text/html' }],
  ['another document', { kind: 'body', body: '[1]', type: 'application/json' }],
  ['a broken connection', { kind: 'reset' }],
])('an index that answers %s gives no project data, and nothing else is missing', async (_, failure) => {
  fault = () => failure;
  const { facts, incomplete, notes } = await gather([release('inert-lib', '1.2')]);
  expect(factsOf(facts, 'inert-lib==1.2')).not.toHaveProperty('project');
  expect(incomplete).toEqual([]);
  expect(notes).toHaveLength(1);
});

test('an index that fails is not asked for every project', async () => {
  fault = () => ({ kind: 'status', status: 403 });
  await gather(Array.from({ length: 60 }, (_, at) => release(`project-${at}`, '1')));
  expect(index.requests.length).toBeLessThan(30);
});

test('an index without a place for project data is not asked', async () => {
  await gather([release('inert-lib', '1.2', { index: '' })]);
  expect(index.requests).toEqual([]);
});
