import type { FileAnswer } from '../model/loopback.js';
/** The body of an answer: at once where it is small, otherwise as it is read. */
export type VerifiedBody = {
    readonly bytes: Buffer;
} | {
    readonly length: number;
    readonly stream: () => AsyncGenerator<Buffer>;
};
/**
 * Gives out files whose bytes are hashed on the way, so that what was changed on disk after it was judged reaches nobody.
 * Small ones that passed are kept in memory, where nothing can change them, and are hashed once.
 */
export declare function verifiedFiles(): (file: FileAnswer) => VerifiedBody;
