import { mkdtempSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { createHttp } from '../../../src/services/http/http.js';
import { patience } from '../../../src/services/http/patience.js';
import { listen, type Listening } from '../../support/listen.js';

const PAGE = 'a page '.repeat(20);
const BODIES: Readonly<Record<string, readonly [string, Buffer]>> = {
  gzip: ['gzip', gzipSync(PAGE)],
  'x-gzip': ['X-GZip', gzipSync(PAGE)],
  deflate: ['deflate', deflateSync(PAGE)],
  br: ['br', brotliCompressSync(PAGE)],
  identity: ['identity', Buffer.from(PAGE)],
  bomb: ['gzip', gzipSync(Buffer.alloc(5_000_000))],
  damaged: ['gzip', Buffer.from(PAGE)],
  twice: ['gzip, gzip', gzipSync(gzipSync(PAGE))],
};

let server: Listening;
beforeAll(async () => {
  server = await listen(
    createServer((request, response) => {
      const [encoding = '', body = Buffer.alloc(0)] = BODIES[(request.url ?? '').slice(1)] ?? [];
      response.writeHead(200, { 'content-encoding': encoding }).end(body);
    }),
  );
});
afterAll(() => server.close());

const http = createHttp(mkdtempSync(join(tmpdir(), 'depsec-http-')), { userAgent: 'test' });
const ask = async (name: string): Promise<string> => {
  const { body } = await http.request({ url: `${server.url}/${name}`, maxBytes: 100_000, idleTimeout: 5000 });
  return Buffer.from(body).toString();
};

test.each(['gzip', 'x-gzip', 'deflate', 'br', 'identity'])(
  'a page that came packed although nobody asked for it is read: %s',
  async (name) => {
    expect(await ask(name)).toBe(PAGE);
  },
);

test.each([
  ['bomb', 'too-large', /unpacks to more than 100000 bytes/],
  ['damaged', 'truncated', /is not encoded as it says \(gzip\)/],
  ['twice', 'refused', /a Content-Encoding that depsec does not read/],
])('%s is refused', async (name, kind, message) => {
  await expect(ask(name)).rejects.toMatchObject({ kind, message: expect.stringMatching(message) as string });
});

test('a file stays as it was sent: its hash is that of the bytes on the way', async () => {
  const { size } = await http.download(
    { url: `${server.url}/gzip`, maxBytes: 100_000, idleTimeout: 5000 },
    [],
  );
  expect(size).toBe(BODIES['gzip']?.[1].length);
});

describe('a server that goes on, and gets nowhere', () => {
  let time = 0;
  const minutes = (count: number): number => count * 60_000;

  test('a drip is given up after a minute', () => {
    time = 0;
    const wait = patience('x.invalid', Infinity, () => time);
    const drip = (): void => {
      for (; time < minutes(3); time += 1000) wait(1);
    };
    expect(drip).toThrow(/x\.invalid: sent \d+ bytes in 60 seconds/);
    expect(time).toBeLessThan(minutes(2));
  });

  test('a slow line is waited for, also after a pause', () => {
    time = 0;
    const wait = patience('x.invalid', Infinity, () => time);
    for (; time < minutes(100); time += 1000) wait(300);
    time += 29_000;
    expect(() => {
      wait(300);
    }).not.toThrow();
  });

  test('what is kept in memory has to be whole in time', () => {
    time = 0;
    const wait = patience('x.invalid', minutes(10), () => time);
    const trickle = (): void => {
      for (; time < minutes(20); time += 1000) wait(1000);
    };
    expect(trickle).toThrow(/was not whole after 10 minutes/);
  });
});
