import { DEFAULT_LIMITS } from '../archive/limits.js';
import type { Container } from '../archive/entry.js';
import { openArchive } from '../archive/open-archive.js';
import { ArchiveRefusal } from '../archive/refusals.js';
import { asArchive } from './project.js';
import type { ByteSource, OpenSpool } from '../model/artifact.js';
import type { UnpackedFile } from '../model/effects.js';

/** Which files are wanted, by path and size in bytes. */
export type Wanted = (path: string, size: number) => boolean;

function readWanted(archive: Container, wanted: Wanted): readonly UnpackedFile[] {
  return archive.entries
    .filter(({ path, size }) => wanted(path, size))
    .flatMap((entry) => {
      try {
        return [{ path: entry.path, bytes: archive.read(entry) }];
      } catch (error) {
        if (error instanceof ArchiveRefusal) return [];
        throw error;
      }
    });
}

/** The wanted files of an archive, under the paths that findings name; none when it is refused. */
export async function readArchiveFiles(
  source: ByteSource,
  filename: string,
  wanted: Wanted,
  openSpool: OpenSpool,
): Promise<readonly UnpackedFile[]> {
  try {
    const archive = await openArchive(source, filename, DEFAULT_LIMITS, openSpool);
    try {
      return readWanted(archive, wanted);
    } finally {
      archive.close();
    }
  } catch (error) {
    if (error instanceof ArchiveRefusal) return [];
    throw error;
  }
}

/** The same of a folder. */
export function readFolderFiles(folder: Container, name: string, wanted: Wanted): readonly UnpackedFile[] {
  return readWanted(asArchive(folder, name), wanted);
}
