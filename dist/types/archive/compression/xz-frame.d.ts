import type { ByteSource } from '../../model/artifact.js';
/**
 * Walks a file of one xz stream (xz-file-format 1.2) without unpacking it: the decoder checks the content of the
 * blocks against their checks, the index and the footer.
 * @returns how many bytes the stream unpacks to
 * @throws ArchiveRefusal where the stream ends before the file does, or holds what is not read
 */
export declare function walkXz(source: ByteSource): number;
