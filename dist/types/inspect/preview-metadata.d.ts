import type { ByteSource, OpenSpool } from '../model/artifact.js';
import type { Inspection } from '../model/inspection.js';
/**
 * Reads the metadata of an artifact and nothing else: what resolution needs before the scan is done.
 * @returns the reason in `unscanned` when the artifact is refused; never throws for a bad artifact
 */
export declare function previewMetadata(source: ByteSource, filename: string, openSpool: OpenSpool): Promise<Pick<Inspection, 'metadataText' | 'metadata' | 'unscanned'>>;
