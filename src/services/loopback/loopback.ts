import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { pipeline } from 'node:stream/promises';
import { PAST } from '../../gate/refusal.js';
import type { Loopback, LoopbackServer } from '../../model/effects.js';
import type { LoopbackAnswer, LoopbackRequest } from '../../model/loopback.js';
import { realNeighbours, strangerCheck, type Neighbours } from './neighbours.js';
import { openTunnels } from './tunnel.js';
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

/**
 * Connections that may wait to be accepted. If there are more, one is dropped, and its client waits a second before
 * it tries again.
 */
const BACKLOG = 4096;

/** To who asks what is meant for another. */
const NOT_FOR_YOU: LoopbackAnswer = { status: 421, reason: 'Not for you' };

/** The path that is asked for; undefined where the gate is asked, as a proxy, for another server's. */
function pathOf(target: string, origin: string): string | undefined {
  const [whole = '/'] = target.split('?');
  if (whole.startsWith('/')) return whole;
  return whole.startsWith(`${origin}/`) ? whole.slice(origin.length) : undefined;
}

function asked(request: IncomingMessage, path: string): LoopbackRequest {
  const headers = request.headers as Record<string, string>;
  return { method: request.method ?? 'GET', headers, path };
}

/** Writes an answer, also where there is none to give. */
function reply(response: ServerResponse, answer: Promise<LoopbackAnswer>, files: Files): void {
  answer
    .then((told) => write(told, response, files))
    .catch(() => {
      // The child went away, or the answer broke off: either way it learns of it, and the run knows its own cause.
      // An answer that ended without the bytes it announced would leave the child waiting for them.
      if (response.headersSent) response.destroy();
      else response.writeHead(502, 'depsec could not answer').end();
    });
}

/** Tells of each connection once whether another user is at its end. */
function memoized(check: (socket: Socket) => Promise<boolean>): (socket: Socket) => Promise<boolean> {
  const strangers = new WeakMap<Socket, Promise<boolean>>();
  return (socket) => {
    const answer = strangers.get(socket) ?? check(socket);
    strangers.set(socket, answer);
    return answer;
  };
}

/**
 * The HTTP server of the gate. Refuses requests with another Host header, for other servers, or from another user.
 */
export function createLoopback(neighbours: Neighbours = realNeighbours): Loopback {
  return {
    async serve(handle, tunnel): Promise<LoopbackServer> {
      const files = verifiedFiles();
      const isStranger = memoized(strangerCheck(neighbours));
      const server = createServer({ keepAliveTimeout: 60_000 }, (request, response) => {
        const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
        const path = pathOf(request.url ?? '/', `http://${host}`);
        const answer = async (): Promise<LoopbackAnswer> => {
          if (await isStranger(request.socket)) return NOT_FOR_YOU;
          if (path === undefined) return PAST;
          return request.headers.host === host ? handle(asked(request, path)) : NOT_FOR_YOU;
        };
        reply(response, answer(), files);
      });
      const tunnels = openTunnels(tunnel, isStranger, (request, response, host) => {
        const isRight = request.headers.host === host;
        const path = pathOf(request.url ?? '/', '');
        reply(
          response,
          isRight && path !== undefined && tunnel !== undefined
            ? tunnel.handle(asked(request, path))
            : Promise.resolve(NOT_FOR_YOU),
          files,
        );
      });
      server.on('connection', (socket) => void isStranger(socket));
      server.on('connect', (request, socket, head) => {
        tunnels.open(request, socket, head);
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
            tunnels.close();
          }),
      };
    },
  };
}
