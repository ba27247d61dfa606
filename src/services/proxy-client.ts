import { Pool, type Dispatcher } from 'undici';
import { HttpError } from '../model/effects.js';

/**
 * Connections to a proxy. One that is closed in place of an answer is an error of its own: undici takes it for one of a
 * server that was idle for too long, and would ask again without end.
 */
export function proxyClient(origin: URL, options: object): Dispatcher {
  const pool = new Pool(origin, options);
  const plain: (to: Dispatcher.ConnectOptions) => Promise<Dispatcher.ConnectData> = pool.connect.bind(pool);
  const connect: typeof plain = async (to) => {
    try {
      return await plain(to);
    } catch (cause) {
      const isClosed = cause instanceof Error && 'code' in cause && cause.code === 'UND_ERR_SOCKET';
      throw isClosed ? new HttpError('refused', 'the proxy closed the connection', cause) : cause;
    }
  };
  return Object.assign(pool, { connect });
}
