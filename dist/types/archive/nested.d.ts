import type { OpenSpool } from '../model/artifact.js';
import type { NestedArchive } from '../model/contents.js';
import type { Container } from './entry.js';
import type { Limits } from './limits.js';
export interface Means {
    readonly limits: Limits;
    readonly openSpool: OpenSpool;
}
/**
 * Lists the archives among the files of one, and those in them. Nothing of them is judged. What cannot be read
 * unambiguously, lies too deep or would take more than all may take together is named with the code of its refusal.
 *
 * @param bytes what unpacking all of them together may come to
 */
export declare function listNested(archive: Container, means: Means, bytes?: number): Promise<NestedArchive[]>;
