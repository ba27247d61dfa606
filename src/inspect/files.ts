import type { Archive, Container } from '../archive/entry.js';
import { DEFAULT_LIMITS } from '../archive/limits.js';
import { openArchive } from '../archive/open-archive.js';
import { ArchiveRefusal } from '../archive/refusals.js';
import type { ByteSource, OpenSpool } from '../model/artifact.js';
import type { UnpackedFile } from '../model/effects.js';
import { asArchive } from './project.js';
import { unlessRefused } from './refused.js';

/** Which files are wanted, by path and size in bytes. */
export type Wanted = (path: string, size: number) => boolean;

function readWanted(archive: Container, wanted: Wanted): readonly UnpackedFile[] {
  return archive.entries
    .filter(({ path, size }) => wanted(path, size))
    .flatMap((entry) => {
      const bytes = unlessRefused(() => archive.read(entry));
      return bytes === undefined ? [] : [{ path: entry.path, bytes }];
    });
}

/** What is read of an archive, which is then closed; undefined when it, or what is read of it, is refused. */
async function readOpened<T>(
  source: ByteSource,
  filename: string,
  openSpool: OpenSpool,
  read: (archive: Archive) => T,
): Promise<T | undefined> {
  try {
    const archive = await openArchive(source, filename, DEFAULT_LIMITS, openSpool);
    try {
      return read(archive);
    } finally {
      archive.close();
    }
  } catch (error) {
    if (error instanceof ArchiveRefusal) return undefined;
    throw error;
  }
}

/** All files of an archive; undefined when it, or one of its files, is refused. */
export function unpackArchive(
  source: ByteSource,
  filename: string,
  openSpool: OpenSpool,
): Promise<readonly UnpackedFile[] | undefined> {
  return readOpened(source, filename, openSpool, (archive) =>
    archive.entries.map((entry) => ({ path: entry.path, bytes: archive.read(entry) })),
  );
}

/** The wanted files of an archive, under the paths that findings name; none when it is refused. */
export async function readArchiveFiles(
  source: ByteSource,
  filename: string,
  wanted: Wanted,
  openSpool: OpenSpool,
): Promise<readonly UnpackedFile[]> {
  return (await readOpened(source, filename, openSpool, (archive) => readWanted(archive, wanted))) ?? [];
}

/** The same of a folder. */
export function readFolderFiles(folder: Container, name: string, wanted: Wanted): readonly UnpackedFile[] {
  return readWanted(asArchive(folder, name), wanted);
}
