import { type Dispatcher } from 'undici';
/**
 * Connections to a proxy. One that is closed in place of an answer is an error of its own: undici takes it for one of a
 * server that was idle for too long, and would ask again without end.
 */
export declare function proxyClient(origin: URL, options: object): Dispatcher;
