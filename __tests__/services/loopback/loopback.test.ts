import { createHash } from 'node:crypto';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { request as send, type IncomingHttpHeaders } from 'node:http';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { LoopbackAnswer, LoopbackRequest } from '../../../src/model/loopback.js';
import type { LoopbackServer } from '../../../src/model/effects.js';
import { createLoopback } from '../../../src/services/loopback/loopback.js';
import { peersOf } from '../../../src/services/loopback/neighbours.js';

const TABLE = `  sl  local_address rem_address   st tx_queue rx_queue tr tm->when retrnsmt   uid  timeout inode
   0: 0100007F:1F90 00000000:0000 0A 00000000:00000000 00:00000000 00000000     0        0 1 1 0 100 0
   1: 0100007F:C350 0100007F:1F90 01 00000000:00000000 00:00000000 00000000  1001        0 2 1 0 20 4
   2: 0100007F:1F90 0100007F:C350 01 00000000:00000000 00:00000000 00000000     0        0 3 1 0 20 4
   3: 0A00000A:C350 0100007F:1F90 01 00000000:00000000 00:00000000 00000000  1002        0 4 1 0 20 4
`;

test('the uid is that of the other end of the connection', () => {
  expect([...peersOf(TABLE, 8080)]).toEqual([[50000, 1001]]);
  expect(peersOf(TABLE, 50000).get(8080)).toBe(0);
  expect([...peersOf('', 1)]).toEqual([]);
});

interface Answer {
  readonly status: number | undefined;
  readonly reason: string | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

function ask(
  url: string,
  options: { method?: string; headers?: Record<string, string> } = {},
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asked = send(url, { ...options, agent: false }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => {
        const { statusCode: status, statusMessage: reason, headers } = response;
        resolve({ status, reason, headers, body: Buffer.concat(chunks).toString() });
      });
    });
    asked.on('error', reject);
    asked.end();
  });
}

const asked: LoopbackRequest[] = [];
const servers: LoopbackServer[] = [];
async function serve(
  answer: LoopbackAnswer,
  neighbours?: Parameters<typeof createLoopback>[0],
): Promise<string> {
  const server = await createLoopback(neighbours).serve((request) => {
    asked.push(request);
    return Promise.resolve(answer);
  });
  servers.push(server);
  return server.url;
}
afterEach(async () => {
  asked.length = 0;
  await Promise.all(servers.splice(0).map((server) => server.close()));
});

test('answers are never kept by anybody, and say their reason', async () => {
  const url = await serve({ status: 403, reason: 'depsec refused x 1.0: rule' });
  const answer = await ask(`${url}/a%2F..%2Fb?query=1`);
  expect(answer).toMatchObject({ status: 403, reason: 'depsec refused x 1.0: rule', body: '' });
  expect(answer.headers['cache-control']).toBe('no-store');
  expect(asked.map(({ path }) => path)).toEqual(['/a%2F..%2Fb']);
});

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');

test('a file whose bytes are no longer those that were read is not given out', async () => {
  const path = join(mkdtempSync(join(tmpdir(), 'depsec-loopback-')), 'body');
  writeFileSync(path, 'other bytes!');
  let told = 0;
  const onChanged = (): void => {
    told += 1;
  };
  const url = await serve({ status: 200, file: { path, sha256: hashOf('twelve bytes'), onChanged } });
  expect(await ask(url)).toMatchObject({ status: 502, body: '' });
  expect(told).toBe(1);
}, 10_000);

test('a small file that passed is given out as it was, whatever becomes of it on disk', async () => {
  const path = join(mkdtempSync(join(tmpdir(), 'depsec-loopback-')), 'body');
  writeFileSync(path, 'twelve bytes');
  const file = { path, sha256: hashOf('twelve bytes'), onChanged: () => undefined };
  const url = await serve({ status: 200, file });
  expect((await ask(url)).body).toBe('twelve bytes');
  writeFileSync(path, 'other bytes!');
  expect((await ask(url)).body).toBe('twelve bytes');
});

test('of a large file the last bytes are held back until all are known', async () => {
  const path = join(mkdtempSync(join(tmpdir(), 'depsec-loopback-')), 'body');
  const text = 'x'.repeat(400_000);
  writeFileSync(path, text);
  const url = await serve({ status: 200, file: { path, sha256: hashOf(text), onChanged: () => undefined } });
  expect((await ask(url)).body).toBe(text);
  writeFileSync(path, `${text.slice(1)}y`);
  await expect(fetch(url).then((answer) => answer.text())).rejects.toThrow();
});

test('a HEAD request gets the length and no bytes', async () => {
  const path = join(mkdtempSync(join(tmpdir(), 'depsec-loopback-')), 'body');
  writeFileSync(path, 'twelve bytes');
  const sha256 = hashOf('twelve bytes');
  const url = await serve({ status: 200, file: { path, sha256, onChanged: () => undefined } });
  expect(await ask(url, { method: 'HEAD' })).toMatchObject({ status: 200, body: '' });
  const { body, headers } = await ask(url);
  expect(body).toBe('twelve bytes');
  expect(headers['content-length']).toBe('12');
});

test.each([['localhost'], ['evil.invalid'], ['127.0.0.1'], ['127.0.0.1:1']])(
  'a request under the host %s never reaches the gate',
  async (host) => {
    const url = await serve({ status: 200, body: 'secret' });
    expect(await ask(url, { headers: { host } })).toMatchObject({ status: 421, body: '' });
    expect(asked).toEqual([]);
  },
);

/** A raw request, as a client sends it to its proxy. */
function asProxy(url: string, line: string, host: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(Number(new URL(url).port), '127.0.0.1', () => {
      socket.write(`${line} HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`);
    });
    const chunks: Buffer[] = [];
    socket.on('data', (chunk: Buffer) => chunks.push(chunk));
    socket.on('error', reject);
    socket.on('close', () => {
      resolve(Buffer.concat(chunks).toString());
    });
  });
}

test('who takes it for a proxy gets what is its own, and nothing of other servers', async () => {
  const url = await serve({ status: 200, body: 'own' });
  const { host } = new URL(url);
  expect(await asProxy(url, `GET ${url}/token/0/simple/`, host)).toMatch(/^HTTP\/1\.1 200 [^]*own/);
  expect(asked.map(({ path }) => path)).toEqual(['/token/0/simple/']);
  const past = /^HTTP\/1\.1 403 depsec refused an address past the gate\r\n/;
  for (const named of [host, 'other.invalid'])
    expect(await asProxy(url, 'GET http://other.invalid/token/0/simple/', named)).toMatch(past);
  expect(await asProxy(url, `GET ${url}.other.invalid/`, host)).toMatch(past);
  expect(await asProxy(url, 'CONNECT other.invalid:443', 'other.invalid:443')).toMatch(past);
  expect(asked).toHaveLength(1);
});

test('another user is refused, one who cannot be told is not', async () => {
  const connections = (uid: number) => (): string => {
    const port = (url: string): string =>
      Number(new URL(url).port).toString(16).toUpperCase().padStart(4, '0');
    const lines = Array.from({ length: 65536 }, (_, remote) => {
      const theirs = remote.toString(16).toUpperCase().padStart(4, '0');
      return `0: 0100007F:${theirs} 0100007F:${port(servers.at(-1)?.url ?? '')} 01 0:0 00:0 0 ${uid} 0 1`;
    });
    return lines.join('\n');
  };
  const stranger = await serve({ status: 200 }, { uid: 1000, connections: connections(1001) });
  expect(await ask(stranger)).toMatchObject({ status: 421 });
  expect(asked).toEqual([]);
  const self = await serve({ status: 200 }, { uid: 1000, connections: connections(1000) });
  expect(await ask(self)).toMatchObject({ status: 200 });
  const unknown = await serve({ status: 200 }, { uid: 1000, connections: () => undefined });
  expect(await ask(unknown)).toMatchObject({ status: 200 });
});

test('connections that arrive together share a reading of the table, which is made after they were accepted', async () => {
  let readings = 0;
  const connections = (): string => {
    readings += 1;
    const until = performance.now() + 20;
    while (performance.now() < until);
    return '';
  };
  const url = await serve({ status: 200 }, { uid: 1000, connections });
  const answers = await Promise.all(Array.from({ length: 50 }, () => ask(url)));
  expect(answers.every(({ status }) => status === 200)).toBe(true);
  expect(readings).toBeLessThan(25);
  const before = readings;
  await ask(url);
  expect(readings).toBe(before + 1);
});
