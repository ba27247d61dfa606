import { createHash } from 'node:crypto';
import type { Archive } from '../../src/archive/entry.js';
import { checkIdentity } from '../../src/archive/identity.js';
import { DEFAULT_LIMITS, type Limits } from '../../src/archive/limits.js';
import { memorySource } from '../../src/archive/memory-source.js';
import { openArchive } from '../../src/archive/open-archive.js';
import { readMetadata } from '../../src/archive/read-metadata.js';
import { ArchiveRefusal, type RefusalCode } from '../../src/archive/refusals.js';

export function openBytes(
  filename: string,
  bytes: Uint8Array,
  limits: Partial<Limits> = {},
): Promise<Archive> {
  return openArchive(memorySource(bytes), filename, { ...DEFAULT_LIMITS, ...limits });
}

/** Path and SHA-256 of every file. */
export function contentsOf(archive: Archive): Record<string, string> {
  return Object.fromEntries(
    archive.entries.map((entry) => [
      entry.path,
      createHash('sha256').update(archive.read(entry)).digest('hex'),
    ]),
  );
}

/** Reads an archive to the end, its metadata included; the code it was refused with, or `accepted`. */
export async function judge(
  filename: string,
  bytes: Uint8Array,
  limits: Partial<Limits> = {},
): Promise<RefusalCode | 'accepted'> {
  try {
    const archive = await openBytes(filename, bytes, limits);
    contentsOf(archive);
    checkIdentity(filename, readMetadata(archive).metadata);
    return 'accepted';
  } catch (error) {
    if (error instanceof ArchiveRefusal) return error.code;
    throw error;
  }
}
