import type { FileAnswer } from '../../model/loopback.js';
/** The body of an answer: at once where it is small, otherwise as it is read. */
export type VerifiedBody = {
    readonly bytes: Buffer;
} | {
    readonly length: number;
    readonly stream: () => AsyncGenerator<Buffer>;
};
/**
 * Hands out files whose bytes are hashed on the way, so that nobody receives what was changed on disk after it was
 * judged. Small ones that matched are kept in memory, where nothing can change them, and are hashed only once.
 */
export declare function verifiedFiles(): (file: FileAnswer) => VerifiedBody;
