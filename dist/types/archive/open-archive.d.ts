import type { ByteSource, OpenSpool } from '../model/artifact.js';
import type { Archive, Container } from './entry.js';
import { type Limits } from './limits.js';
/** A container that `close` frees. */
type Opened = Container & Pick<Archive, 'close'>;
/** Lists a container whose format its first bytes tell. Throws `ArchiveRefusal`; the caller closes it. */
export declare function openAny(source: ByteSource, limits: Limits, openSpool: OpenSpool): Promise<Opened>;
/**
 * Lists a wheel or sdist. Its name and its first bytes must tell the same format; every header is checked
 * before this resolves, contents when they are read.
 *
 * @param openSpool where a tar goes that is too large for memory; the caller closes the archive when done with it
 * @throws ArchiveRefusal when any two readers could see different files in it, or a limit is passed
 */
export declare function openArchive(source: ByteSource, filename: string, limits?: Limits, openSpool?: OpenSpool): Promise<Archive>;
export {};
