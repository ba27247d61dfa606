import { checkIdentity } from '../archive/identity.js';
import { DEFAULT_LIMITS } from '../archive/limits.js';
import { openArchive } from '../archive/open-archive.js';
import { readMetadata } from '../archive/read-metadata.js';
import { ArchiveRefusal } from '../archive/refusals.js';
import type { ByteSource, OpenSpool } from '../model/artifact.js';
import type { Inspection } from '../model/inspection.js';

/**
 * Reads the metadata of an artifact and nothing else: what resolution needs before the scan is done.
 * @returns the reason in `unscanned` when the artifact is refused; never throws for a bad artifact
 */
export async function previewMetadata(
  source: ByteSource,
  filename: string,
  openSpool: OpenSpool,
): Promise<Pick<Inspection, 'metadataText' | 'metadata' | 'unscanned'>> {
  try {
    const archive = await openArchive(source, filename, DEFAULT_LIMITS, openSpool);
    try {
      const { text, metadata } = readMetadata(archive);
      checkIdentity(filename, metadata);
      return { metadataText: text, metadata, unscanned: [] };
    } finally {
      archive.close();
    }
  } catch (error) {
    if (!(error instanceof ArchiveRefusal)) throw error;
    return { unscanned: [{ artifact: filename, code: error.code, reason: error.reason }] };
  }
}
