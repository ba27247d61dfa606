import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { pipeline } from 'node:stream/promises';
import type { Loopback, LoopbackAnswer, LoopbackServer } from '../model/effects.js';
import { realNeighbours, strangerCheck, type Neighbours } from './neighbours.js';
import { verifiedFiles } from './verified-files.js';

type Files = ReturnType<typeof verifiedFiles>;

async function write(answer: LoopbackAnswer, response: ServerResponse, files: Files): Promise<void> {
  const headers = { 'cache-control': 'no-store', 'content-type': answer.type ?? 'text/plain; charset=utf-8' };
  const body = answer.file === undefined ? { bytes: Buffer.from(answer.body ?? '') } : files(answer.file);
  const length = 'bytes' in body ? body.bytes.length : body.length;
  const all = { ...headers, 'content-length': length };
  if (answer.reason === undefined) response.writeHead(answer.status, all);
  else response.writeHead(answer.status, answer.reason, all);
  if (response.req.method === 'HEAD') response.end();
  else if ('bytes' in body) response.end(body.bytes);
  else await pipeline(body.stream(), response);
}

/** Connections that may wait to be accepted. One too many is dropped, and its client tries again a whole second later. */
const BACKLOG = 4096;

const NOT_FOR_YOU: LoopbackAnswer = { status: 421, reason: 'Not for you' };
/** To who takes the gate for the proxy of other addresses. */
const PAST: LoopbackAnswer = { status: 403, reason: 'depsec refused an address past the gate' };

/** The path that is asked for; undefined where the gate is asked, as a proxy, for another server's. */
function pathOf(target: string, origin: string): string | undefined {
  const [whole = '/'] = target.split('?');
  if (whole.startsWith('/')) return whole;
  return whole.startsWith(`${origin}/`) ? whole.slice(origin.length) : undefined;
}

/** The HTTP server of the gate. Requests under another Host header, for other servers or of another user are refused. */
export function createLoopback(neighbours: Neighbours = realNeighbours): Loopback {
  return {
    async serve(handle): Promise<LoopbackServer> {
      const files = verifiedFiles();
      const check = strangerCheck(neighbours);
      const strangers = new WeakMap<Socket, Promise<boolean>>();
      const isStranger = (socket: Socket): Promise<boolean> => {
        const answer = strangers.get(socket) ?? check(socket);
        strangers.set(socket, answer);
        return answer;
      };
      const server = createServer({ keepAliveTimeout: 60_000 }, (request, response) => {
        const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
        const path = pathOf(request.url ?? '/', `http://${host}`);
        const asked = {
          method: request.method ?? 'GET',
          headers: request.headers as Record<string, string>,
        };
        const answer = (): Promise<LoopbackAnswer> | LoopbackAnswer => {
          if (path === undefined) return PAST;
          return request.headers.host === host ? handle({ ...asked, path }) : NOT_FOR_YOU;
        };
        isStranger(request.socket)
          .then((isOther) => (isOther ? NOT_FOR_YOU : answer()))
          .then((answer) => write(answer, response, files))
          .catch(() => {
            // The child went away, or the answer broke off: either way it is told, and the run knows its own cause.
            // An answer that ended without the bytes it announced would leave the child waiting for them.
            if (response.headersSent) response.destroy();
            else response.writeHead(502, 'depsec could not answer').end();
          });
      });
      server.on('connection', (socket) => void isStranger(socket));
      server.on('connect', (_request, socket) => {
        socket.on('error', () => socket.destroy());
        socket.end(`HTTP/1.1 ${PAST.status} ${PAST.reason}\r\n\r\n`);
      });
      await new Promise<void>((resolve, reject) => {
        server.once('error', reject);
        server.listen({ port: 0, host: '127.0.0.1', backlog: BACKLOG }, resolve);
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
