import { timingSafeEqual } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { isIPv4, Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import { createSecureContext, TLSSocket, type SecureContext } from 'node:tls';
import { PAST } from '../../gate/refusal.js';
import type { Tunnel } from '../../model/tunnel.js';

/** Connections through which the gate answers in the place of servers elsewhere. */
export interface Tunnels {
  readonly open: (request: IncomingMessage, socket: Duplex, head: Buffer) => void;
  readonly close: () => void;
}

/** More than any installer asks of its own accord; each costs a signature. */
const MAX_HOSTS = 64;

const LABEL = '[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?';
const DNS_NAME = new RegExp(`^(?=.{1,253}$)(?:${LABEL}\\.)*${LABEL}$`);

interface Target {
  readonly host: string;
  /** As a Host header has it, which leaves the port of HTTPS out. */
  readonly authority: string;
}

function targetOf(target: string): Target | undefined {
  const [, host = '', port = ''] = /^([^:/\s]+):(\d{1,5})$/.exec(target.toLowerCase()) ?? [];
  const isName = DNS_NAME.test(host) && !/^[\d.]+$/.test(host);
  if (!isName && !isIPv4(host)) return undefined;
  return { host, authority: port === '443' ? host : `${host}:${port}` };
}

/** Compares without telling by the time it takes how much was right. */
function isSame(given: string, wanted: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(wanted)];
  return a.length === b.length && timingSafeEqual(a, b);
}

function turnAway(socket: Socket): void {
  socket.end(`HTTP/1.1 ${PAST.status} ${PAST.reason ?? ''}\r\n\r\n`);
}

/** What a host shows; undefined where there are too many of them. */
function contexts({ identify }: Tunnel): (host: string) => Promise<SecureContext> | undefined {
  const known = new Map<string, Promise<SecureContext>>();
  return (host) => {
    const found = known.get(host);
    if (found !== undefined || known.size >= MAX_HOSTS) return found;
    const made = identify(host).then(({ certificate: cert, key }) => createSecureContext({ cert, key }));
    known.set(host, made);
    return made;
  };
}

/**
 * Answers a CONNECT that carries the login, for whatever host, over TLS of the gate's own; every other one is refused.
 * @param answer given the host that was asked for, as its Host header has to be
 */
export function openTunnels(
  tunnel: Tunnel | undefined,
  isStranger: (socket: Socket) => Promise<boolean>,
  answer: (request: IncomingMessage, response: ServerResponse, host: string) => void,
): Tunnels {
  const opened = new Set<Socket>();
  const hosts = new WeakMap<Socket, string>();
  const server = createServer({ keepAliveTimeout: 60_000 }, (request, response) => {
    answer(request, response, hosts.get(request.socket) ?? '');
  });
  const contextOf = tunnel === undefined ? undefined : contexts(tunnel);
  const wanted = tunnel === undefined ? '' : `Basic ${Buffer.from(tunnel.login).toString('base64')}`;

  async function allowed(
    request: IncomingMessage,
    socket: Socket,
  ): Promise<{ readonly target: Target; readonly secureContext: SecureContext } | undefined> {
    const target = targetOf(request.url ?? '');
    const isKnown = isSame(request.headers['proxy-authorization'] ?? '', wanted);
    if (contextOf === undefined || target === undefined || !isKnown || (await isStranger(socket)))
      return undefined;
    const secureContext = await contextOf(target.host);
    return secureContext === undefined ? undefined : { target, secureContext };
  }

  async function open(request: IncomingMessage, socket: Socket, head: Buffer): Promise<void> {
    const way = await allowed(request, socket);
    if (way === undefined) {
      turnAway(socket);
      return;
    }
    socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
    if (head.length > 0) socket.unshift(head);
    const { secureContext, target } = way;
    const inner = new TLSSocket(socket, { isServer: true, secureContext, ALPNProtocols: ['http/1.1'] });
    inner.on('error', () => socket.destroy());
    hosts.set(inner, target.authority);
    server.emit('connection', inner);
  }

  return {
    open: (request, socket, head) => {
      // A server on TCP hands out nothing else.
      if (!(socket instanceof Socket)) return void socket.destroy();
      opened.add(socket);
      socket.on('error', () => socket.destroy());
      socket.on('close', () => opened.delete(socket));
      open(request, socket, head).catch(() => socket.destroy());
    },
    close: () => {
      for (const socket of opened) socket.destroy();
    },
  };
}
