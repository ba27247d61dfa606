import type { ByteSource, OpenSpool, Spool } from '../../model/artifact.js';
import { type Limits } from '../limits.js';
/** What a file unpacked to. `close` frees the place it lies in. */
export type Unpacked = ByteSource & Pick<Spool, 'close'>;
/** Takes unpacked bytes whose number is not known beforehand. */
export interface Sink {
    /** Refuses what is more than the limits allow. Keeps no hold of the piece. */
    take(piece: Uint8Array): void;
    /** Everything that was taken. */
    done(): Unpacked;
    close(): void;
}
/**
 * Keeps bytes in memory as long as they are few, then in a spool.
 * @param packed bytes they come from
 * @param most bytes that are taken at all
 */
export declare function openSink(packed: number, most: number, limits: Limits, openSpool: OpenSpool): Sink;
