import type { OpenSpool } from '../model/artifact.js';
import type { NestedArchive } from '../model/contents.js';
import type { Container } from './entry.js';
import { type Limits } from './limits.js';
/** How deep archives are opened; the artifact itself is 0. */
export declare const DEEPEST = 3;
/** What is left for all archives inside one artifact together. */
export interface Budget {
    /** Bytes that may be unpacked to get at archives, and by unpacking tars. */
    bytes: number;
    entries: number;
}
export interface Means {
    readonly limits: Limits;
    readonly openSpool: OpenSpool;
}
/** What unpacking all of them together may come to. */
export declare const NESTED_BYTES: number;
/** What is left of a budget, as limits of the next archive: its tar goes to a spool, whose bytes are `counted`. */
export declare function limitsOf({ bytes, entries }: Budget, limits?: Limits): Limits;
/** A spool that passes the bytes on before they go into it. */
export declare function noting(openSpool: OpenSpool, note: (bytes: Uint8Array) => void): OpenSpool;
/** A spool that takes what goes into it off the budget, whatever becomes of it. */
export declare function counted(openSpool: OpenSpool, budget: Budget): OpenSpool;
/**
 * Lists the archives among the files of one, and those in them. Nothing of them is judged. What cannot be read
 * unambiguously, lies too deep or would take more than all may take together is named with the code of its refusal.
 *
 * @param bytes what unpacking all of them together may come to
 */
export declare function listNested(archive: Container, means: Means, bytes?: number): Promise<NestedArchive[]>;
