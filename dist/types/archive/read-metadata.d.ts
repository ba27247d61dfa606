import type { RecordDeviation } from '../model/contents.js';
import type { CoreMetadata } from '../model/metadata.js';
import { type BuildSystem } from './project/build-system.js';
import type { Archive } from './entry.js';
import { type Digests } from './record.js';
/** What an archive says of itself. */
export interface PackageMetadata extends BuildSystem {
    /** METADATA or PKG-INFO as written. */
    readonly text: string;
    readonly metadata: CoreMetadata;
    /** True for wheels; for sdists when nothing resolution needs can change in a build (PEP 643). */
    readonly isStatic: boolean;
    /** Wheels only: `Tag` fields of the WHEEL file. */
    readonly tags: readonly string[];
    /** The .dist-info folder of a wheel, the top folder of an sdist; no trailing slash. */
    readonly folder: string;
}
/** How the project in the folder of an archive is built. Throws `ArchiveRefusal`. */
export declare function buildOf(archive: Archive, folder: string, isPacked?: boolean): BuildSystem;
/** In what a wheel's RECORD and its files disagree; nothing where `readMetadata` refuses RECORD itself. */
export declare function readDeviations(archive: Archive, digests: Digests): RecordDeviation[];
/**
 * Reads the one METADATA of a wheel, or PKG-INFO and pyproject.toml of an sdist.
 *
 * @throws ArchiveRefusal when there is none, more than one, or it is malformed
 */
export declare function readMetadata(archive: Archive): PackageMetadata;
