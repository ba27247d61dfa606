import type { ByteSource, OpenSpool } from '../model/artifact.js';
import type { UnpackedFile } from '../model/effects.js';
import type { Inspection } from '../model/inspection.js';
/**
 * Reads the metadata of an artifact and nothing else: what resolution needs before the scan is done.
 * @returns the reason in `unscanned` when the artifact is refused; never throws for a bad artifact
 */
export declare function previewMetadata(source: ByteSource, filename: string, openSpool: OpenSpool): Promise<Pick<Inspection, 'metadataText' | 'metadata' | 'unscanned'>>;
/** All files of an archive; undefined when it, or one of its files, is refused. */
export declare function unpackArchive(source: ByteSource, filename: string, openSpool: OpenSpool): Promise<readonly UnpackedFile[] | undefined>;
