import { closeSync, openSync, readSync } from 'node:fs';
import type { Socket } from 'node:net';

/** 127.0.0.1 as the table writes it. */
const LOOPBACK = '0100007F:';
const ADDRESS_LENGTH = LOOPBACK.length + 4;

/**
 * The uids at the other ends of the loopback connections to a port.
 * @param table text of /proc/net/tcp: addresses and ports in hex, the uid in the eighth column
 * @param wanted ports at the other end that are looked for; all unless given
 * @returns by the port at the other end
 */
export function peersOf(table: string, localPort: number, wanted?: ReadonlySet<number>): Map<number, number> {
  const ours = ` ${LOOPBACK}${localPort.toString(16).toUpperCase().padStart(4, '0')} `;
  const peers = new Map<number, number>();
  // The lines of others are passed over without looking at them: on a busy machine there are thousands.
  for (let at = table.indexOf(ours); at >= 0; at = table.indexOf(ours, at + 1)) {
    const theirs = table.slice(at - ADDRESS_LENGTH, at);
    if (!theirs.startsWith(LOOPBACK)) continue;
    const port = Number.parseInt(theirs.slice(LOOPBACK.length), 16);
    if (wanted?.has(port) === false) continue;
    const end = table.indexOf('\n', at);
    const [, , , , , uid] = table.slice(at + 1, end < 0 ? undefined : end).split(/\s+/);
    peers.set(port, Number(uid));
  }
  return peers;
}

/** Whose connections are answered. */
export interface Neighbours {
  /** This process' user; undefined where there are no uids. */
  readonly uid: number | undefined;
  /** Text of /proc/net/tcp; undefined where there is no such file. */
  readonly connections: () => string | undefined;
}

let table = Buffer.alloc(64 * 1024);

/** Each read gives at most a page of the table: reading into one buffer costs half of what `readFileSync` does. */
function readTable(path: string): string {
  const file = openSync(path, 'r');
  try {
    for (let length = 0; ;) {
      const read = readSync(file, table, length, table.length - length, null);
      if (read === 0) return table.toString('latin1', 0, length);
      length += read;
      if (length === table.length) table = Buffer.concat([table], 2 * length);
    }
  } finally {
    closeSync(file);
  }
}

/** What the operating system says about this process. */
export const realNeighbours: Neighbours = {
  uid: process.getuid?.(),
  connections: () => {
    try {
      return readTable('/proc/net/tcp');
    } catch {
      return undefined;
    }
  },
};

/** How much longer than a reading the rest after it is. */
const REST = 4;

interface Waiting {
  readonly localPort: number;
  readonly remotePort: number;
  readonly tell: (isStranger: boolean) => void;
}

/**
 * Tells of a new connection whether another user is at its end; one who cannot be told is none. The table is read after
 * the connection was accepted, so that no older one from the same port is taken for it. Reading takes as long
 * as the kernel's table is large, so connections that arrive together share a reading, and between two readings
 * there is at least four times the time that one takes.
 */
export function strangerCheck({ uid, connections }: Neighbours): (socket: Socket) => Promise<boolean> {
  let waiting: Waiting[] = [];
  let restUntil = 0;

  function look(): void {
    const [asking, start] = [waiting, performance.now()];
    waiting = [];
    const told = connections() ?? '';
    const byPort = new Map<number, Map<number, number>>();
    const wanted = new Set(asking.map(({ remotePort }) => remotePort));
    for (const { localPort, remotePort, tell } of asking) {
      const peers = byPort.get(localPort) ?? peersOf(told, localPort, wanted);
      byPort.set(localPort, peers);
      const peer = peers.get(remotePort);
      tell(peer !== undefined && peer !== uid);
    }
    const end = performance.now();
    restUntil = end + REST * (end - start);
  }

  return (socket) => {
    const { localPort, remotePort } = socket;
    if (uid === undefined || localPort === undefined || remotePort === undefined)
      return Promise.resolve(false);
    return new Promise((tell) => {
      waiting.push({ localPort, remotePort, tell });
      if (waiting.length > 1) return;
      const rest = restUntil - performance.now();
      if (rest > 0) setTimeout(look, rest);
      else setImmediate(look);
    });
  };
}
