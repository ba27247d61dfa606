import type { LoopbackAnswer, LoopbackRequest } from './loopback.js';
/** The certificate and private key of a TLS server, as PEM. */
export interface ServerIdentity {
    readonly certificate: string;
    readonly key: string;
}
/** A certificate authority made for one run. Its key exists only in the memory of this process. */
export interface Authority {
    /** PEM. */
    readonly certificate: string;
    /** Makes the identity of a host name or IPv4 address, once for each host. */
    readonly identify: (host: string) => ServerIdentity;
}
/** The gate in place of other servers: a CONNECT with the login is answered by the gate itself. */
export interface Tunnel {
    /** User and password, joined by `:`. */
    readonly login: string;
    readonly identify: (host: string) => Promise<ServerIdentity>;
    readonly handle: (request: LoopbackRequest) => Promise<LoopbackAnswer>;
}
