import type { Container, Entry } from '../../archive/entry.js';
import { DEEPEST } from '../../archive/nested.js';
import { isNamedLikeArchive } from '../../archive/recognize.js';
import { ArchiveRefusal } from '../../archive/refusals.js';
import type { ArtifactKind } from '../../model/artifact.js';
import { onlyFolder, parentOf } from '../folder-paths.js';
import { asArchive, describeProject } from '../project.js';
import { refused } from '../refused.js';
import { describeFolder, folderArchive, holdsProject, projectFolders } from './inner-folders.js';
import { isArchive, openInner } from './open-inner.js';
import { judgeActs, judgeMoved, judgePart, tell, type Reading, type Within } from './reading.js';

/** Archives that are opened inside of one artifact. */
const MOST_ARCHIVES = 1000;
const PACKAGE = /^[^/]+\.dist-info\//i;
/** Stands for the folder that a flat archive has not. */
const TOP = 'project';

/** Where archives and projects are looked for. */
export interface Place {
  readonly container: Container;
  /** What their paths begin with. */
  readonly prefix: string;
  /** How deep they lie; 1 in the artifact itself. */
  readonly depth: number;
  /** The folder of it that is judged as a project with all it holds; empty where that is the whole container. */
  readonly whole: string;
}

/** Judges the projects in the folders of a container, but for the one that is judged as a whole. */
export async function readFolders({ container, prefix, whole }: Place, reading: Reading): Promise<void> {
  for (const folder of projectFolders(container, whole)) {
    const archive = folderArchive(container, folder);
    const parent = `${prefix}${parentOf(folder)}`;
    const known = new Set(archive.entries.map(({ path }) => path));
    const within: Within = (file) =>
      file !== undefined && known.has(file)
        ? `${parent}${file}`
        : `${prefix}${[folder, file ?? []].flat().join('/')}`;
    reading.budget.entries -= archive.entries.length;
    if (reading.budget.entries < 0) {
      tell(reading, refused(new ArchiveRefusal('too-many-entries'), reading.artifact), `${prefix}${folder}`);
      return;
    }
    const setups = await judgeActs(archive, describeFolder(archive, reading.artifact), reading, within);
    await judgeMoved(archive, onlyFolder(archive), setups, reading, within);
  }
}

/** Judges the archives in a container, and those in them. What cannot be judged is told of the archive. */
export async function readArchives(place: Place, reading: Reading): Promise<void> {
  for (const entry of place.container.entries) {
    const path = `${place.prefix}${entry.path}`;
    try {
      if (isArchive(place.container, entry)) await readArchive(place, entry, path, reading);
    } catch (error) {
      tell(reading, refused(error, reading.artifact), path);
    }
  }
}

function archiveBytes({ container, depth }: Place, entry: Entry, { budget }: Reading): Uint8Array {
  if (depth > DEEPEST) throw new ArchiveRefusal('nested-too-deep');
  if (entry.size > budget.bytes) throw new ArchiveRefusal('too-large');
  budget.bytes -= entry.size;
  return container.read(entry);
}

async function readArchive(place: Place, entry: Entry, path: string, reading: Reading): Promise<void> {
  const { budget, context } = reading;
  const bytes = archiveBytes(place, entry, reading);
  reading.archives += 1;
  if (reading.archives > MOST_ARCHIVES) throw new ArchiveRefusal('too-many-entries');
  const inner = await openInner(bytes, isNamedLikeArchive(path), budget, context.openSpool);
  if (inner === undefined) return;
  try {
    budget.entries -= inner.entries.length;
    await judgeInner(inner, path, reading);
    const inside = {
      container: inner,
      prefix: `${path}!/`,
      depth: place.depth + 1,
      whole: onlyFolder(inner),
    };
    await readFolders(inside, reading);
    await readArchives(inside, reading);
  } finally {
    inner.close();
  }
}

/** Judges an archive as each of what an installer could take it for. */
async function judgeInner(inner: Container, path: string, reading: Reading): Promise<void> {
  const known = new Set(inner.entries.map((entry) => entry.path));
  const within: Within = (file) =>
    file === undefined ? path : `${path}!/${known.has(file) ? file : file.replace(`${TOP}/`, '')}`;
  const whole = asArchive(inner, TOP);
  for (const kind of kindsOf(inner)) {
    const archive = { ...whole, kind };
    const description = describeProject(archive, reading.artifact, true);
    const setups = await judgePart(archive, description, reading, within);
    await judgeMoved(archive, kind === 'wheel' ? '' : onlyFolder(archive), setups, reading, within);
  }
}

/** What an installer could take an archive for, by what it holds: code may have renamed it by then. */
function kindsOf(container: Container): readonly ArtifactKind[] {
  const isWheel = container.entries.some(({ path }) => PACKAGE.test(path));
  return [...(isWheel ? ['wheel' as const] : []), ...(holdsProject(container) ? ['sdist' as const] : [])];
}
