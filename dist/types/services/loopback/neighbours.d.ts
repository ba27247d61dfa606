import type { Socket } from 'node:net';
/**
 * The uids at the other ends of the loopback connections to a port.
 * @param table text of /proc/net/tcp: addresses and ports in hex, the uid in the eighth column
 * @param wanted ports at the other end that are looked for; all unless given
 * @returns by the port at the other end
 */
export declare function peersOf(table: string, localPort: number, wanted?: ReadonlySet<number>): Map<number, number>;
/** Whose connections are answered. */
export interface Neighbours {
    /** This process' user; undefined where there are no uids. */
    readonly uid: number | undefined;
    /** Text of /proc/net/tcp; undefined where there is no such file. */
    readonly connections: () => string | undefined;
}
/** What the operating system says about this process. */
export declare const realNeighbours: Neighbours;
/**
 * Tells of a new connection whether another user is at its end; one who cannot be told is none. The table is read after
 * the connection was accepted, so that no older one from the same port is taken for it. Reading takes as long
 * as the kernel's table is large, so connections that arrive together share a reading, and between two readings
 * there is at least four times the time that one takes.
 */
export declare function strangerCheck({ uid, connections }: Neighbours): (socket: Socket) => Promise<boolean>;
