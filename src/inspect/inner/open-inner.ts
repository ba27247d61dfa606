import type { Archive, Container, Entry } from '../../archive/entry.js';
import { DEFAULT_LIMITS } from '../../archive/limits.js';
import { memorySource } from '../../archive/memory-source.js';
import { counted, limitsOf, noting, type Budget } from '../../archive/nested.js';
import { looksIn } from '../../archive/once-read.js';
import { openAny } from '../../archive/open-archive.js';
import { couldHoldProject, isNamedLikeArchive, startsLikeArchive } from '../../archive/recognize.js';
import { ArchiveRefusal } from '../../archive/refusals.js';
import { BLOCK } from '../../archive/tar/tar-header.js';
import type { OpenSpool } from '../../model/artifact.js';
import { unlessRefused } from '../refused.js';

/** An archive that lies in another one. Whoever opens it closes it. */
export type Inner = Container & Pick<Archive, 'close'>;

/** Whether an installer could take a file for an archive: by its name, or by how it begins or ends. */
export function isArchive(container: Container, entry: Entry): boolean {
  if (isNamedLikeArchive(entry.path)) return true;
  const isWhole = entry.size <= DEFAULT_LIMITS.file;
  const looks = isWhole ? unlessRefused(() => looksIn(container, entry)) : undefined;
  if (looks !== undefined) return looks.startsLikeArchive || looks.endsLikeZip;
  return unlessRefused(() => startsLikeArchive(container.head(entry, BLOCK))) ?? false;
}

/**
 * Opens an archive by its content, whatever its name. Undefined for what no reader could find a project in.
 * @param isNamed its name is that of an archive
 */
export async function openInner(
  bytes: Uint8Array,
  isNamed: boolean,
  budget: Budget,
  openSpool: OpenSpool,
): Promise<Inner | undefined> {
  let start = Buffer.alloc(0);
  const spool = noting(counted(openSpool, budget), (piece) => {
    if (start.length < BLOCK) start = Buffer.concat([start, piece.subarray(0, BLOCK)]);
  });
  try {
    return await openAny(memorySource(bytes), limitsOf(budget), spool);
  } catch (error) {
    if (!(error instanceof ArchiveRefusal) || couldHoldProject(bytes, isNamed, error.code, start))
      throw error;
    return undefined;
  }
}
