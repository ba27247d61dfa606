import { Pool, type Dispatcher } from 'undici';
import { HttpError } from '../../model/http.js';

/** Milliseconds a proxy may take to answer, by default. */
const PATIENCE = 30_000;

/**
 * Connects to proxies. A connection that is closed instead of answered is an error of its own: undici would take it
 * for an idle server that hung up, and ask again without end. A proxy that does not answer is given up on.
 */
export function proxyClients(patience = PATIENCE): (origin: URL, options: object) => Dispatcher {
  return (origin, options) => proxyClient(origin, { ...options, headersTimeout: patience });
}

function proxyClient(origin: URL, options: object): Dispatcher {
  const pool = new Pool(origin, options);
  const plain: (to: Dispatcher.ConnectOptions) => Promise<Dispatcher.ConnectData> = pool.connect.bind(pool);
  const connect: typeof plain = async (to) => {
    try {
      return await plain(to);
    } catch (cause) {
      const code = cause instanceof Error && 'code' in cause ? cause.code : '';
      if (code === 'UND_ERR_SOCKET') throw new HttpError('refused', 'the proxy closed the connection', cause);
      if (code === 'UND_ERR_HEADERS_TIMEOUT')
        throw new HttpError('timeout', 'the proxy did not answer in time', cause);
      throw cause;
    }
  };
  return Object.assign(pool, { connect });
}
