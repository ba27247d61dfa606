import type { LoopbackAnswer, LoopbackRequest } from './loopback.js';
/** What a server on TLS shows and holds, as PEM. */
export interface ServerIdentity {
    readonly certificate: string;
    readonly key: string;
}
/** A certificate authority of one run. Its key is nowhere but in the memory of this process. */
export interface Authority {
    /** PEM. */
    readonly certificate: string;
    /** For a host name or an IPv4 address; each host's is made once. */
    readonly identify: (host: string) => ServerIdentity;
}
/** Answers for servers elsewhere: who asks for a way to one and knows the login gets the gate instead. */
export interface Tunnel {
    /** User and password, joined by `:`. */
    readonly login: string;
    readonly identify: (host: string) => Promise<ServerIdentity>;
    readonly handle: (request: LoopbackRequest) => Promise<LoopbackAnswer>;
}
