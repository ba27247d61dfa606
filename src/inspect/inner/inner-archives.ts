import type { Archive, Container, Entry } from '../../archive/entry.js';
import { isDirectUrl } from '../../archive/project/direct-url.js';
import { DEFAULT_LIMITS } from '../../archive/limits.js';
import { memorySource } from '../../archive/memory-source.js';
import { DEEPEST, counted, noting, type Budget } from '../../archive/nested.js';
import { openAny } from '../../archive/open-archive.js';
import { looksIn } from '../../archive/once-read.js';
import { couldHoldProject, isNamedLikeArchive, startsLikeArchive } from '../../archive/recognize.js';
import { ArchiveRefusal } from '../../archive/refusals.js';
import { BLOCK } from '../../archive/tar/tar-header.js';
import type { ArtifactKind } from '../../model/artifact.js';
import type { Finding } from '../../model/finding.js';
import type { SetupArguments } from '../../model/setup-arguments.js';
import type { Inspection, Unscanned } from '../../model/inspection.js';
import { judgeContents, refused, type Context, type Description } from '../contents.js';
import {
  describeFolder,
  folderArchive,
  holdsProject,
  onlyFolder,
  parentOf,
  projectFolders,
} from './inner-folders.js';
import { movedFiles } from '../placements/moved.js';
import { asArchive, describeProject } from '../project.js';

/** Archives that are opened inside of one artifact. */
const MOST_ARCHIVES = 1000;
const PACKAGE = /^[^/]+\.dist-info\//i;

/** What reading the inner archives of one artifact takes, leaves and yields. */
export interface Reading {
  readonly artifact: string;
  readonly context: Context;
  readonly budget: Budget;
  archives: number;
  readonly findings: Finding[];
  readonly unscanned: Unscanned[];
}

/** Where archives are looked for. */
export interface Place {
  readonly container: Container;
  /** What their paths begin with. */
  readonly prefix: string;
  /** How deep they lie; 1 in the artifact itself. */
  readonly depth: number;
  /** The folder of it that is judged as a project with all it holds; empty where that is the whole container. */
  readonly whole: string;
}

/** Undefined for what cannot be unpacked: a damaged file, or a link's target that did not come with a folder. */
function unlessRefused<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch (error) {
    if (error instanceof ArchiveRefusal) return undefined;
    throw error;
  }
}

/** Whether an installer could take a file for an archive: by its name, or by how it begins or ends. */
function isArchive({ container }: Place, entry: Entry): boolean {
  if (isNamedLikeArchive(entry.path)) return true;
  const isWhole = entry.size <= DEFAULT_LIMITS.file;
  const looks = isWhole ? unlessRefused(() => looksIn(container, entry)) : undefined;
  if (looks !== undefined) return looks.startsLikeArchive || looks.endsLikeZip;
  return unlessRefused(() => startsLikeArchive(container.head(entry, BLOCK))) ?? false;
}

function archiveBytes(place: Place, entry: Entry, budget: Budget): Uint8Array | undefined {
  if (!isArchive(place, entry)) return undefined;
  if (place.depth > DEEPEST) throw new ArchiveRefusal('nested-too-deep');
  if (entry.size > budget.bytes) throw new ArchiveRefusal('too-large');
  budget.bytes -= entry.size;
  return place.container.read(entry);
}

/** Undefined for what no reader could find a project in. */
async function openInner(
  bytes: Uint8Array,
  isNamed: boolean,
  { context, budget }: Reading,
): Promise<(Container & Pick<Archive, 'close'>) | undefined> {
  let start = Buffer.alloc(0);
  const openSpool = noting(counted(context.openSpool, budget), (piece) => {
    if (start.length < BLOCK) start = Buffer.concat([start, piece.subarray(0, BLOCK)]);
  });
  const limits = { ...DEFAULT_LIMITS, memory: 0, spool: budget.bytes, entries: budget.entries };
  try {
    return await openAny(memorySource(bytes), limits, openSpool);
  } catch (error) {
    if (!(error instanceof ArchiveRefusal) || couldHoldProject(bytes, isNamed, error.code, start))
      throw error;
    return undefined;
  }
}

/** What an installer could take an archive for, by what it holds: code may have renamed it by then. */
function kindsOf(container: Container): readonly ArtifactKind[] {
  const isWheel = container.entries.some(({ path }) => PACKAGE.test(path));
  return [...(isWheel ? ['wheel' as const] : []), ...(holdsProject(container) ? ['sdist' as const] : [])];
}

/** Stands for the folder that a flat archive has not. */
const TOP = 'project';

/** A requirement by address, which an installer follows from an archive that no index knows. */
function ownAddress({ metadata }: Inspection, artifact: string): Unscanned[] {
  if (metadata?.requiresDist.some(isDirectUrl) !== true) return [];
  return [refused(new ArchiveRefusal('metadata-direct-url'), artifact)];
}

/** Where a file lies in the artifact; without one, where the whole of what is judged does. */
type Within = (file?: string) => string;

/** Yields what code that builds it told. */
async function judgeAs(
  archive: Archive,
  description: Description,
  reading: Reading,
  within: Within,
): Promise<readonly SetupArguments[]> {
  const { artifact, context } = reading;
  const { inspection: judged, setups } = await judgeContents(archive, artifact, description, {
    ...context,
    isPacked: true,
  });
  const chainWithin = ({ chain }: Finding): Pick<Finding, 'chain'> =>
    chain === undefined ? {} : { chain: chain.map((step) => ({ ...step, file: within(step.file) })) };
  reading.findings.push(
    ...judged.findings.map((finding) => ({
      ...finding,
      ...chainWithin(finding),
      file: within(finding.file),
    })),
  );
  for (const one of [...judged.unscanned, ...ownAddress(judged, artifact)])
    tell(reading, one, within(one.file));
  return setups;
}

export function tell({ unscanned }: Reading, one: Unscanned, file: string): void {
  unscanned.push({ ...one, file, reason: `In what a build could have installed: ${one.reason}` });
}

async function readArchive(bytes: Uint8Array, path: string, depth: number, reading: Reading): Promise<void> {
  reading.archives += 1;
  if (reading.archives > MOST_ARCHIVES) throw new ArchiveRefusal('too-many-entries');
  const inner = await openInner(bytes, isNamedLikeArchive(path), reading);
  if (inner === undefined) return;
  try {
    reading.budget.entries -= inner.entries.length;
    const known = new Set(inner.entries.map((entry) => entry.path));
    const within = (file?: string): string =>
      file === undefined ? path : `${path}!/${known.has(file) ? file : file.replace(`${TOP}/`, '')}`;
    const whole = asArchive(inner, TOP);
    for (const kind of kindsOf(inner)) {
      const archive = { ...whole, kind };
      const setups = await judgeAs(
        archive,
        describeProject(archive, reading.artifact, true),
        reading,
        within,
      );
      await readMoved(archive, kind === 'wheel' ? '' : onlyFolder(archive), setups, reading, within);
    }
    const place = { container: inner, prefix: `${path}!/`, depth: depth + 1, whole: onlyFolder(inner) };
    await readFolders(place, reading);
    await readIn(place, reading);
  } finally {
    inner.close();
  }
}

export async function readFolders({ container, prefix, whole }: Place, reading: Reading): Promise<void> {
  for (const folder of projectFolders(container, whole)) {
    const archive = folderArchive(container, folder);
    const parent = `${prefix}${parentOf(folder)}`;
    const known = new Set(archive.entries.map(({ path }) => path));
    const within = (file?: string): string =>
      file !== undefined && known.has(file)
        ? `${parent}${file}`
        : `${prefix}${[folder, file ?? []].flat().join('/')}`;
    reading.budget.entries -= archive.entries.length;
    if (reading.budget.entries < 0) {
      tell(reading, refused(new ArchiveRefusal('too-many-entries'), reading.artifact), `${prefix}${folder}`);
      return;
    }
    const setups = await judgeActs(archive, describeFolder(archive, reading.artifact), reading, within);
    await readMoved(archive, onlyFolder(archive), setups, reading, within);
  }
}

/** Where projects that are worked on together name each other. */
const NAMED_PLACES: ReadonlySet<string> = new Set(['requires-local-path', 'build-requires-direct-url']);

/**
 * Findings about what files are, and not what they do, are reported for the whole. Parts of a folder that is worked
 * on may name each other.
 */
export async function judgeActs(
  ...[archive, description, reading, within]: Parameters<typeof judgeAs>
): Promise<readonly SetupArguments[]> {
  const told = { ...reading, findings: [] as Finding[], unscanned: [] as Unscanned[] };
  const setups = await judgeAs(archive, description, told, within);
  const isKept = ({ code }: Unscanned): boolean => reading.context.isPacked || !NAMED_PLACES.has(code);
  reading.findings.push(...told.findings.filter(({ reach }) => reach !== undefined));
  reading.unscanned.push(...told.unscanned.filter(isKept));
  return setups;
}

export async function readMoved(
  opened: Archive,
  folder: string,
  setups: readonly SetupArguments[],
  reading: Reading,
  place: Within,
): Promise<void> {
  try {
    for (const moved of movedFiles(opened, folder, setups)) {
      const within = (file?: string): string => place(file === undefined ? undefined : moved.within(file));
      await judgeActs(moved.archive, { unscanned: [] }, reading, within);
    }
  } catch (error) {
    tell(reading, refused(error, reading.artifact), place());
  }
}

export async function readIn(place: Place, reading: Reading): Promise<void> {
  for (const entry of place.container.entries) {
    const path = `${place.prefix}${entry.path}`;
    try {
      const bytes = archiveBytes(place, entry, reading.budget);
      if (bytes !== undefined) await readArchive(bytes, path, place.depth, reading);
    } catch (error) {
      tell(reading, refused(error, reading.artifact), path);
    }
  }
}
