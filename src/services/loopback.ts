import { createReadStream, readFileSync, statSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { pipeline } from 'node:stream/promises';
import type { Loopback, LoopbackAnswer, LoopbackRequest, LoopbackServer } from '../model/effects.js';

/** The uid at the other end of a loopback connection, from /proc/net/tcp; undefined where there is no such file. */
function peerUid(socket: Socket): number | undefined {
  if (process.platform !== 'linux') return undefined;
  const port = (value: number | undefined): string =>
    (value ?? 0).toString(16).toUpperCase().padStart(4, '0');
  const local = `0100007F:${port(socket.remotePort)}`;
  const remote = `0100007F:${port(socket.localPort)}`;
  for (const line of readFileSync('/proc/net/tcp', 'latin1').split('\n')) {
    const fields = line.trim().split(/\s+/);
    if (fields[1] === local && fields[2] === remote) return Number(fields[7]);
  }
  return undefined;
}

const strangers = new WeakMap<Socket, boolean>();

function isStranger(socket: Socket): boolean {
  const known = strangers.get(socket);
  if (known !== undefined) return known;
  const uid = peerUid(socket);
  const answer = uid !== undefined && uid !== process.getuid?.();
  strangers.set(socket, answer);
  return answer;
}

async function write(answer: LoopbackAnswer, response: ServerResponse): Promise<void> {
  const headers = { 'cache-control': 'no-store', 'content-type': answer.type ?? 'text/plain; charset=utf-8' };
  const body = answer.body ?? '';
  const length = answer.file === undefined ? Buffer.byteLength(body) : statSync(answer.file).size;
  const all = { ...headers, 'content-length': length };
  if (answer.reason === undefined) response.writeHead(answer.status, all);
  else response.writeHead(answer.status, answer.reason, all);
  if (answer.file === undefined) response.end(body);
  else await pipeline(createReadStream(answer.file), response);
}

/** The HTTP server of the gate. Requests under another Host header or of another user are refused. */
export function createLoopback(): Loopback {
  return {
    async serve(handle): Promise<LoopbackServer> {
      const server = createServer({ keepAliveTimeout: 60_000 }, (request, response) => {
        const { port } = server.address() as AddressInfo;
        const asked: LoopbackRequest = {
          method: request.method ?? 'GET',
          path: (request.url ?? '/').split('?')[0] ?? '/',
          headers: request.headers as Record<string, string>,
        };
        const isOurs = request.headers.host === `127.0.0.1:${port}` && !isStranger(request.socket);
        const answering = isOurs ? handle(asked) : Promise.resolve({ status: 421, reason: 'Not for you' });
        answering
          .then((answer) => write(answer, response))
          .catch((error: unknown) => {
            if (!response.headersSent) response.writeHead(502, 'depsec could not answer');
            response.end();
            if (!(error instanceof Error)) throw error;
          });
      });
      await new Promise<void>((resolve, reject) => {
        server.once('error', reject);
        server.listen(0, '127.0.0.1', resolve);
      });
      return {
        url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
        close: () =>
          new Promise((resolve) => {
            server.close(() => {
              resolve();
            });
            server.closeAllConnections();
          }),
      };
    },
  };
}
