import type { Container } from '../archive/entry.js';
import { memorySpool } from '../archive/memory-source.js';
import { judgeWhole } from './inner-archives.js';
import { asArchive, describeProject } from './project.js';
import type { Inspection, Unscanned } from '../model/inspection.js';
import type { Python } from '../python/parser.js';

/** The files of a folder; links are followed inside of it. */
export interface Folder extends Container {
  /** What is in it and is no entry. */
  readonly unread: readonly Pick<Unscanned, 'file' | 'code' | 'reason'>[];
}

/**
 * Reads an unpacked wheel or sdist, or a project's own folder, as `inspect` reads an archive.
 *
 * @param name of the folder, under which findings are told
 */
export function inspectFolder(folder: Folder, name: string, python: Python): Promise<Inspection> {
  const archive = asArchive(folder, name);
  const { told, unscanned } = describeProject(archive, name, false);
  const unread = folder.unread.map((entry) => ({ artifact: name, ...entry }));
  const description = { ...(told && { told }), unscanned: [...unscanned, ...unread] };
  return judgeWhole(archive, name, description, { python, openSpool: memorySpool, isPacked: false });
}
