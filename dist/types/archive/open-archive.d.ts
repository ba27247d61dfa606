import type { ByteSource } from '../model/artifact.js';
import type { Archive } from './entry.js';
import { type Limits } from './limits.js';
/** Random access to bytes in memory. */
export declare function memorySource(bytes: Uint8Array): ByteSource;
/**
 * Lists a wheel or sdist. Its name and its first bytes must tell the same format; every header is checked
 * before this resolves, contents when they are read. A promise, so that reading may come to wait for bytes.
 *
 * @throws ArchiveRefusal when any two readers could see different files in it, or a limit is passed
 */
export declare function openArchive(source: ByteSource, filename: string, limits?: Limits): Promise<Archive>;
