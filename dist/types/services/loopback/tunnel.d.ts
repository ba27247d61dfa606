import { type IncomingMessage, type ServerResponse } from 'node:http';
import { Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import type { Tunnel } from '../../model/tunnel.js';
/** Connections through which the gate answers in the place of servers elsewhere. */
export interface Tunnels {
    readonly open: (request: IncomingMessage, socket: Duplex, head: Buffer) => void;
    readonly close: () => void;
}
/**
 * Answers a CONNECT that carries the login, for whatever host, over TLS of the gate's own; every other one is refused.
 * @param answer given the host that was asked for, as its Host header has to be
 */
export declare function openTunnels(tunnel: Tunnel | undefined, isStranger: (socket: Socket) => Promise<boolean>, answer: (request: IncomingMessage, response: ServerResponse, host: string) => void): Tunnels;
