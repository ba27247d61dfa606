import type { Archive, Container } from '../archive/entry.js';
import { memorySpool } from '../archive/memory-source.js';
import { judgeWhole } from './judge-whole.js';
import { asArchive, asProject, describeProject } from './project.js';
import type { Inspection, Unscanned } from '../model/inspection.js';
import type { Python } from '../python/parser.js';

/** The files of a folder; links are followed inside of it. */
export interface Folder extends Container {
  /** What is in it and is no entry. */
  readonly unread: readonly Pick<Unscanned, 'file' | 'code' | 'reason'>[];
}

/** Whether an installer takes the folder itself for a project. */
function isProject({ entries }: Folder): boolean {
  return entries.some(({ path }) => /^(?:setup\.py|pyproject\.toml)$/i.test(path));
}

/**
 * Reads an unpacked wheel or sdist, or a project's own folder, as `inspect` reads an archive. What looks like an
 * unpacked wheel and can be built is a project to every installer: it is read as a project, and what it would do as a
 * wheel is added.
 * @param name of the folder, under which findings are reported
 */
export async function inspectFolder(folder: Folder, name: string, python: Python): Promise<Inspection> {
  const found = asArchive(folder, name);
  const context = { python, openSpool: memorySpool, isPacked: false };
  const unread = folder.unread.map((entry) => ({ artifact: name, ...entry }));
  const isEmpty = folder.entries.length === 0 && unread.length === 0;
  if (isEmpty)
    unread.push({ artifact: name, code: 'folder-empty', reason: 'there is no file in the folder' });
  const judge = (archive: Archive): Promise<Inspection> => {
    const { told, unscanned } = isEmpty ? { unscanned: [] } : describeProject(archive, name, false);
    return judgeWhole(
      archive,
      name,
      { ...(told && { told }), unscanned: [...unscanned, ...unread] },
      context,
    );
  };
  if (found.kind !== 'wheel' || !isProject(folder)) return judge(found);
  const [project, wheel] = [await judge(asProject(folder, name)), await judge(found)];
  const { metadata, programs } = wheel;
  const named = project.metadata === undefined && metadata !== undefined ? { metadata } : {};
  const isNew = ({ file, code }: Unscanned): boolean =>
    !project.unscanned.some((one) => one.file === file && one.code === code);
  return {
    ...project,
    ...named,
    ...(programs && { programs }),
    findings: [...project.findings, ...wheel.findings],
    unscanned: [...project.unscanned, ...wheel.unscanned.filter(isNew)],
  };
}
