import type { Archive, Container } from '../archive/entry.js';
import { memorySpool } from '../archive/memory-source.js';
import type { Inspection, Unscanned } from '../model/inspection.js';
import type { Python } from '../python/parser.js';
import { judgeWhole } from './judge-whole.js';
import { asArchive, asProject, describeProject } from './project.js';

/** The files of a folder; links are followed inside of it. */
export interface Folder extends Container {
  /** What is in it and is no entry. */
  readonly unread: readonly Pick<Unscanned, 'file' | 'code' | 'reason'>[];
}

/** Whether an installer takes the folder itself for a project. */
function isProject({ entries }: Folder): boolean {
  return entries.some(({ path }) => /^(?:setup\.py|pyproject\.toml)$/i.test(path));
}

function isEmpty({ entries, unread }: Folder): boolean {
  return entries.length === 0 && unread.length === 0;
}

/** What is to be said of a folder before anything in it is judged. */
function unreadOf(folder: Folder, artifact: string): readonly Unscanned[] {
  if (isEmpty(folder)) return [{ artifact, code: 'folder-empty', reason: 'there is no file in the folder' }];
  return folder.unread.map((entry) => ({ artifact, ...entry }));
}

/** A project, with what the same files would do as a wheel. */
function joined(project: Inspection, { metadata, programs, ...wheel }: Inspection): Inspection {
  const isNew = ({ file, code }: Unscanned): boolean =>
    !project.unscanned.some((one) => one.file === file && one.code === code);
  return {
    ...project,
    ...(project.metadata === undefined && metadata !== undefined && { metadata }),
    ...(programs && { programs }),
    findings: [...project.findings, ...wheel.findings],
    unscanned: [...project.unscanned, ...wheel.unscanned.filter(isNew)],
  };
}

/**
 * Reads an unpacked wheel or sdist, or a project's own folder, as `inspect` reads an archive. What looks like an
 * unpacked wheel and can be built is a project to every installer: it is read as a project, and what it would do as a
 * wheel is added.
 * @param name of the folder, under which findings are reported
 */
export async function inspectFolder(folder: Folder, name: string, python: Python): Promise<Inspection> {
  const context = { python, openSpool: memorySpool, isPacked: false };
  const unread = unreadOf(folder, name);
  const judge = (archive: Archive): Promise<Inspection> => {
    const { told, unscanned } = isEmpty(folder) ? { unscanned: [] } : describeProject(archive, name, false);
    const description = { ...(told && { told }), unscanned: [...unscanned, ...unread] };
    return judgeWhole(archive, name, description, context);
  };
  const found = asArchive(folder, name);
  if (found.kind !== 'wheel' || !isProject(folder)) return judge(found);
  return joined(await judge(asProject(folder, name)), await judge(found));
}
