import { type Dispatcher } from 'undici';
/**
 * Makes connections to proxies. One that is closed in place of an answer is an error of its own: undici takes it for one of a
 * server that was idle for too long, and would ask again without end. One that says nothing is not waited for.
 */
export declare function proxyClients(patience?: number): (origin: URL, options: object) => Dispatcher;
