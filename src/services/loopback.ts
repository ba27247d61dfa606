import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { pipeline } from 'node:stream/promises';
import type { Loopback, LoopbackAnswer, LoopbackRequest, LoopbackServer } from '../model/effects.js';
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

/** The HTTP server of the gate. Requests under another Host header or of another user are refused. */
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
        const { port } = server.address() as AddressInfo;
        const asked: LoopbackRequest = {
          method: request.method ?? 'GET',
          path: (request.url ?? '/').split('?')[0] ?? '/',
          headers: request.headers as Record<string, string>,
        };
        const isOurs = request.headers.host === `127.0.0.1:${port}`;
        isStranger(request.socket)
          .then((isOther) => (isOurs && !isOther ? handle(asked) : NOT_FOR_YOU))
          .then((answer) => write(answer, response, files))
          .catch(() => {
            // The child went away, or the answer broke off: either way it is told, and the run knows its own cause.
            // An answer that ended without the bytes it announced would leave the child waiting for them.
            if (response.headersSent) response.destroy();
            else response.writeHead(502, 'depsec could not answer').end();
          });
      });
      server.on('connection', (socket) => void isStranger(socket));
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
