import { type Dispatcher } from 'undici';
/**
 * Connects to proxies. A connection that is closed instead of answered is an error of its own: undici would take it
 * for an idle server that hung up, and ask again without end. A proxy that does not answer is given up on.
 */
export declare function proxyClients(patience?: number): (origin: URL, options: object) => Dispatcher;
