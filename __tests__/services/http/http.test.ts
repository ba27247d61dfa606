import { mkdtempSync } from 'node:fs';
import { createServer } from 'node:http';
import { connect, type LookupFunction, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createHttp } from '../../../src/services/http/http.js';
import { listen, type Listening } from '../../support/listen.js';

let server: Listening;
beforeAll(async () => {
  const serving = createServer((request, response) => {
    const to = /^\/to\/(.+)$/.exec(request.url ?? '')?.[1];
    if (to === undefined) response.end(`${request.headers.host ?? ''}${request.url ?? ''}`);
    else response.writeHead(302, { location: `http://${to}:${server.port}/` }).end();
  });
  serving.on('connect', (_request, socket: Socket) => {
    socket.write('HTTP/1.1 200 Connected\r\n\r\n');
    socket.pipe(connect(server.port, '127.0.0.1')).pipe(socket);
  });
  server = await listen(serving);
});
// Tunnels may be open still: nothing ends them but the end of the test.
afterAll(() => void server.close());

/** Names as this test's resolver knows them; `later` is what one leads to when it is asked again. */
function client(
  names: Readonly<Record<string, readonly string[]>>,
  proxy?: string,
): (host: string, namedBy?: string, path?: string) => Promise<string> {
  const asked = new Map<string, number>();
  const lookup = ((host: string, _options: object, done: (error: null, found: unknown) => void) => {
    const turn = asked.get(host) ?? 0;
    asked.set(host, turn + 1);
    const found = names[host] ?? [];
    done(null, [{ address: found[Math.min(turn, found.length - 1)] ?? '192.0.2.1', family: 4 }]);
  }) as unknown as LookupFunction;
  const http = createHttp(mkdtempSync(join(tmpdir(), 'depsec-http-')), {
    userAgent: 'test',
    lookup,
    ...(proxy !== undefined && { proxy }),
    proxyPatience: 300,
  });
  return async (host, namedBy, path = '/') => {
    const { body } = await http.request({
      url: `http://${host}:${server.port}${path}`,
      maxBytes: 1000,
      idleTimeout: 400,
      ...(namedBy !== undefined && { namedBy }),
    });
    return Buffer.from(body).toString();
  };
}

const NAMES = { 'near.invalid': ['127.0.0.1'], 'other.invalid': ['127.0.0.1'] };

test('a name for an address of this machine is not followed where a server elsewhere chose it', async () => {
  const ask = client({ 'bait.invalid': ['169.254.169.254'], 'near.invalid': ['127.0.0.1'] });
  await expect(ask('near.invalid', 'https://index.invalid/')).rejects.toThrow(
    'near.invalid: leads to the address 127.0.0.1',
  );
  await expect(ask('bait.invalid', 'https://index.invalid/')).rejects.toThrow('169.254.169.254');
  await expect(ask('near.invalid', '')).rejects.toThrow('127.0.0.1');
});

test('a redirect by name is not followed either', async () => {
  const ask = client({ 'near.invalid': ['127.0.0.1'], 'first.invalid': ['127.0.0.1'] });
  await expect(ask('127.0.0.1', 'https://index.invalid/', '/to/near.invalid')).rejects.toThrow(
    'near.invalid: leads to',
  );
});

test('what the user named may be of this machine, and lead on to others that are', async () => {
  const ask = client(NAMES);
  expect(await ask('near.invalid')).toBe(`near.invalid:${server.port}/`);
  expect(await ask('other.invalid', 'http://near.invalid/')).toBe(`other.invalid:${server.port}/`);
  expect(await ask('other.invalid', 'http://127.0.0.1/')).toBe(`other.invalid:${server.port}/`);
  expect(await ask('near.invalid', undefined, '/to/other.invalid')).toBe(`other.invalid:${server.port}/`);
});

test('a name that was elsewhere at first stays there', async () => {
  const ask = client({ 'turns.invalid': ['198.51.100.1', '127.0.0.1'] });
  await expect(ask('turns.invalid')).rejects.not.toThrow('leads to');
  await expect(ask('turns.invalid')).rejects.toThrow('turns.invalid: leads to the address 127.0.0.1');
});

test('a proxy on this machine is asked all the same, and looks names up itself', async () => {
  const ask = client(NAMES, `http://127.0.0.1:${server.port}`);
  expect(await ask('near.invalid', 'https://index.invalid/')).toContain('near.invalid');
});

test('a proxy that closes the connection in place of an answer is no reason to ask for ever', async () => {
  let asked = 0;
  const broken = createServer();
  broken.on('connect', (_request, socket: Socket) => {
    asked += 1;
    socket.destroy();
  });
  const { url } = await listen(broken);
  const ask = client(NAMES, url);
  await expect(ask('index.invalid')).rejects.toThrow('the proxy closed the connection');
  expect(asked).toBe(1);
  broken.close();
});

test('a proxy that takes a connection and says nothing is not waited for', async () => {
  let asked = 0;
  const mute = createServer();
  const held: Socket[] = [];
  mute.on('connect', (_request, socket: Socket) => {
    asked += 1;
    held.push(socket);
  });
  const { url } = await listen(mute);
  const ask = client(NAMES, url);
  await expect(ask('index.invalid', undefined, '/')).rejects.toThrow('the proxy did not answer in time');
  expect(asked).toBe(1);
  for (const socket of held) socket.destroy();
  mute.close();
});
