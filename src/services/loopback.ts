import { createHash } from 'node:crypto';
import { createReadStream, readFileSync, statSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { pipeline } from 'node:stream/promises';
import type {
  FileAnswer,
  Loopback,
  LoopbackAnswer,
  LoopbackRequest,
  LoopbackServer,
} from '../model/effects.js';

/** The two ends of a connection on 127.0.0.1, seen from this side. */
export interface Ends {
  readonly localPort: number;
  readonly remotePort: number;
}

/**
 * The uids at the other ends of the loopback connections to a port.
 * @param table text of /proc/net/tcp: addresses and ports in hex, the uid in the eighth column
 * @returns by the port at the other end
 */
export function peersOf(table: string, localPort: number): Map<number, number> {
  const ours = `0100007F:${localPort.toString(16).toUpperCase().padStart(4, '0')}`;
  const peers = new Map<number, number>();
  for (const line of table.split('\n')) {
    if (!line.includes(ours)) continue;
    const [, theirs = '', to, , , , , uid] = line.trim().split(/\s+/);
    if (to === ours && theirs.startsWith('0100007F:'))
      peers.set(Number.parseInt(theirs.slice(9), 16), Number(uid));
  }
  return peers;
}

/** The uid of the process at the other end of a loopback connection; undefined when the table holds none such. */
export function peerUid(table: string, { localPort, remotePort }: Ends): number | undefined {
  return peersOf(table, localPort).get(remotePort);
}

/** Whose connections are answered. */
export interface Neighbours {
  /** This process' user; undefined where there are no uids. */
  readonly uid: number | undefined;
  /** Text of /proc/net/tcp; undefined where there is no such file. */
  readonly connections: () => string | undefined;
}

const realNeighbours: Neighbours = {
  uid: process.getuid?.(),
  connections: () => {
    try {
      return readFileSync('/proc/net/tcp', 'latin1');
    } catch {
      return undefined;
    }
  },
};

/** Milliseconds a reading of the table is good for. */
const FRESH = 100;

/**
 * Remembers the answer of each connection. Those that arrive together share a reading of the table, which takes as long
 * as it has lines; a connection is struck out once it was looked up, so that a later one from the same port is
 * not taken for it.
 */
function strangerCheck({ uid, connections }: Neighbours): (socket: Socket) => boolean {
  const strangers = new WeakMap<Socket, boolean>();
  let peers = new Map<number, number>();
  let readAt = -Infinity;
  const peerOf = (localPort: number, remotePort: number): number | undefined => {
    const now = performance.now();
    if (now - readAt > FRESH || !peers.has(remotePort)) {
      peers = peersOf(connections() ?? '', localPort);
      readAt = now;
    }
    const peer = peers.get(remotePort);
    peers.delete(remotePort);
    return peer;
  };
  return (socket) => {
    const known = strangers.get(socket);
    if (known !== undefined) return known;
    const { localPort = 0, remotePort = 0 } = socket;
    const peer = peerOf(localPort, remotePort);
    const answer = peer !== undefined && uid !== undefined && peer !== uid;
    strangers.set(socket, answer);
    return answer;
  };
}

/** The last chunk is held back until all bytes are known to be those that were read. */
async function* unchanged({ path, sha256, onChanged }: FileAnswer): AsyncGenerator<Buffer> {
  const hash = createHash('sha256');
  let held: Buffer | undefined;
  for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
    hash.update(chunk);
    if (held !== undefined) yield held;
    held = chunk;
  }
  if (hash.digest('hex') !== sha256) {
    onChanged();
    throw new Error('the file is no longer the one that was read');
  }
  if (held !== undefined) yield held;
}

/** A file up to this size is read at once: opening a stream costs more than its bytes. */
const SMALL = 256 * 1024;

/** The same for a file that is read at once. */
function readUnchanged({ path, sha256, onChanged }: FileAnswer): Buffer {
  const bytes = readFileSync(path);
  if (createHash('sha256').update(bytes).digest('hex') === sha256) return bytes;
  onChanged();
  throw new Error('the file is no longer the one that was read');
}

async function write(answer: LoopbackAnswer, response: ServerResponse): Promise<void> {
  const headers = { 'cache-control': 'no-store', 'content-type': answer.type ?? 'text/plain; charset=utf-8' };
  const body = answer.body ?? '';
  const length = answer.file === undefined ? Buffer.byteLength(body) : statSync(answer.file.path).size;
  const all = { ...headers, 'content-length': length };
  if (answer.reason === undefined) response.writeHead(answer.status, all);
  else response.writeHead(answer.status, answer.reason, all);
  if (response.req.method === 'HEAD') response.end();
  else if (answer.file === undefined) response.end(body);
  else if (length <= SMALL) response.end(readUnchanged(answer.file));
  else await pipeline(unchanged(answer.file), response);
}

/** The HTTP server of the gate. Requests under another Host header or of another user are refused. */
export function createLoopback(neighbours: Neighbours = realNeighbours): Loopback {
  return {
    async serve(handle): Promise<LoopbackServer> {
      const isStranger = strangerCheck(neighbours);
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
          .catch(() => {
            // The child went away, or the answer broke off: either way it is told, and the run knows its own cause.
            // An answer that ended without the bytes it announced would leave the child waiting for them.
            if (response.headersSent) response.destroy();
            else response.writeHead(502, 'depsec could not answer').end();
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
