import { X509Certificate } from 'node:crypto';
import { connect as dial, type Socket } from 'node:net';
import { connect as secure } from 'node:tls';
import type { LoopbackRequest } from '../../../src/model/loopback.js';
import type { LoopbackServer } from '../../../src/model/effects.js';
import { createAuthority } from '../../../src/services/loopback/authority.js';
import { createLoopback } from '../../../src/services/loopback/loopback.js';

const authority = createAuthority(new Date());
const LOGIN = 'depsec:token';
const asked: LoopbackRequest[] = [];
const servers: LoopbackServer[] = [];
const sockets: Socket[] = [];

async function serve(neighbours?: Parameters<typeof createLoopback>[0]): Promise<number> {
  const server = await createLoopback(neighbours).serve(
    () => Promise.resolve({ status: 200, body: 'gate' }),
    {
      login: LOGIN,
      identify: (host) => Promise.resolve(authority.identify(host)),
      handle: (request) => {
        asked.push(request);
        return Promise.resolve({ status: 200, body: 'in its place' });
      },
    },
  );
  servers.push(server);
  return Number(new URL(server.url).port);
}
afterEach(async () => {
  asked.length = 0;
  for (const socket of sockets.splice(0)) socket.destroy();
  await Promise.all(servers.splice(0).map((server) => server.close()));
});

/** Asks the gate for a way to a host; the socket, and the first line of the answer. */
function connect(port: number, host: string, login?: string): Promise<readonly [Socket, string]> {
  return new Promise((resolve, reject) => {
    const header = login === undefined ? '' : `Proxy-Authorization: Basic ${btoa(login)}\r\n`;
    const socket = dial(port, '127.0.0.1', () =>
      socket.write(`CONNECT ${host} HTTP/1.1\r\nHost: ${host}\r\n${header}\r\n`),
    );
    sockets.push(socket);
    socket.once('data', (chunk: Buffer) => {
      resolve([socket, chunk.toString().split('\r\n')[0] ?? '']);
    });
    socket.on('error', reject);
  });
}

/** One request over TLS through a way that was given; the whole answer. */
function ask(socket: Socket, host: string, lines: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const inner = secure({ socket, servername: host, ca: authority.certificate }, () =>
      inner.write(`${lines}\r\nConnection: close\r\n\r\n`),
    );
    const chunks: Buffer[] = [];
    inner.on('data', (chunk: Buffer) => chunks.push(chunk));
    inner.on('error', reject);
    inner.on('close', () => {
      resolve(Buffer.concat(chunks).toString());
    });
  });
}

const REFUSED = 'HTTP/1.1 403 depsec refused an address past the gate';
const OPEN = 'HTTP/1.1 200 Connection established';

test('who knows the login is answered in the place of any host, over TLS of the gate’s own', async () => {
  const port = await serve();
  const [socket, line] = await connect(port, 'index.invalid:443', LOGIN);
  expect(line).toBe(OPEN);
  const answer = await ask(socket, 'index.invalid', 'GET /simple/a/?b HTTP/1.1\r\nHost: index.invalid');
  expect(answer).toMatch(/^HTTP\/1\.1 200 [^]*in its place/);
  expect(asked).toMatchObject([{ method: 'GET', path: '/simple/a/' }]);
});

test.each([
  ['no login', undefined],
  ['the wrong login', 'depsec:tokem'],
  ['a longer login', `${LOGIN}n`],
])('%s: no way to anywhere', async (_, login) => {
  const [, line] = await connect(await serve(), 'index.invalid:443', login);
  expect(line).toBe(REFUSED);
});

test.each([
  'a b:443',
  '-a.invalid:443',
  'a_b.invalid:443',
  '[::1]:443',
  'index.invalid',
  '999.1.1.1:443',
  '1.2:443',
])('%s is no host that a certificate is made for', async (host) => {
  const [, line] = await connect(await serve(), host, LOGIN);
  expect(line).toMatch(/^HTTP\/1\.1 40[03] /);
});

test('a request under another host than was asked for is not for the gate', async () => {
  const [socket] = await connect(await serve(), 'index.invalid:8443', LOGIN);
  expect(await ask(socket, 'index.invalid', 'GET / HTTP/1.1\r\nHost: index.invalid')).toMatch(
    /^HTTP\/1\.1 421 /,
  );
  const [again] = await connect(await serve(), 'index.invalid:8443', LOGIN);
  expect(await ask(again, 'index.invalid', 'GET / HTTP/1.1\r\nHost: index.invalid:8443')).toMatch(/ 200 /);
  expect(asked).toHaveLength(1);
});

test('another user gets no way, login or not', async () => {
  const connections = (): string => {
    const port = Number(new URL(servers.at(-1)?.url ?? '').port);
    const hex = (number: number): string => number.toString(16).toUpperCase().padStart(4, '0');
    return Array.from(
      { length: 65536 },
      (_, remote) => `0: 0100007F:${hex(remote)} 0100007F:${hex(port)} 01 0:0 00:0 0 1001 0 1`,
    ).join('\n');
  };
  const [, line] = await connect(await serve({ uid: 1000, connections }), 'index.invalid:443', LOGIN);
  expect(line).toBe(REFUSED);
});

test('a certificate is made for so many hosts and no more', async () => {
  const port = await serve();
  const lines: string[] = [];
  for (let host = 0; host < 65; host += 1)
    lines.push((await connect(port, `h${host}.invalid:443`, LOGIN))[1]);
  expect([...new Set(lines.slice(0, 64))]).toEqual([OPEN]);
  expect(lines[64]).toBe(REFUSED);
  expect((await connect(port, 'h3.invalid:443', LOGIN))[1]).toBe(OPEN);
});

test('with the gate its ways end', async () => {
  const [socket] = await connect(await serve(), 'index.invalid:443', LOGIN);
  const closed = new Promise((resolve) => socket.on('close', resolve));
  await servers.pop()?.close();
  await closed;
});

test('a certificate names its host and its authority, which vouches for servers alone', () => {
  const root = new X509Certificate(authority.certificate);
  const of = (host: string): X509Certificate => new X509Certificate(authority.identify(host).certificate);
  expect([root.ca, of('index.invalid').ca]).toEqual([true, false]);
  for (const host of ['index.invalid', '127.0.0.1']) {
    expect(of(host).verify(root.publicKey)).toBe(true);
    expect(of(host).checkIssued(root)).toBe(true);
  }
  expect(of('index.invalid').checkHost('index.invalid')).toBe('index.invalid');
  expect(of('index.invalid').checkHost('other.invalid')).toBeUndefined();
  expect(of('127.0.0.1').checkIP('127.0.0.1')).toBe('127.0.0.1');
  expect(authority.identify('index.invalid')).toBe(authority.identify('index.invalid'));
  const far = new X509Certificate(createAuthority(new Date('2051-01-01')).certificate);
  expect(far.validTo).toMatch(/2051/);
});
