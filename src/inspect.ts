import { openArchive } from './archive/open-archive.js';
import type { Archive, Container } from './archive/entry.js';
import { parseBuildSystem } from './archive/build-system.js';
import { checkIdentity } from './archive/identity.js';
import { readMetadata, type PackageMetadata } from './archive/read-metadata.js';
import { ArchiveRefusal } from './archive/refusals.js';
import { decodeUtf8 } from './archive/source-bytes.js';
import { judgeSources, type SourceTree } from './analysis/judge-sources.js';
import type { ArtifactKind, ByteSource } from './model/artifact.js';
import type { Inspection, Unscanned } from './model/inspection.js';
import type { Python } from './python/parser.js';

export { RULESET_VERSION } from './analysis/ruleset.js';

const NO_STATS = { files: 0, pythonFiles: 0, pythonBytes: 0, parsedFiles: 0, parsedBytes: 0 };

function refused(error: unknown, artifact: string): Unscanned {
  if (!(error instanceof ArchiveRefusal)) throw error;
  const { code, reason, file } = error;
  return { artifact, code, reason, ...(file === undefined ? {} : { file }) };
}

/** What the sources are judged by; with the metadata where it can be trusted. */
type Told = Pick<PackageMetadata, 'folder' | 'backendPath' | 'buildBackend' | 'buildRequires'> &
  Partial<Pick<PackageMetadata, 'text' | 'metadata' | 'isStatic'>>;

interface Description {
  readonly told?: Told;
  readonly unscanned: readonly Unscanned[];
}

/** Metadata, or why there is none that can be trusted. Sources are judged either way. */
function describe(archive: Archive, filename: string): Description {
  try {
    const told = readMetadata(archive);
    checkIdentity(filename, told.metadata);
    return { told, unscanned: [] };
  } catch (error) {
    return { unscanned: [refused(error, filename)] };
  }
}

function sourceTree(archive: Archive, told: Told | undefined, artifact: string): SourceTree {
  const entries = new Map(archive.entries.map((entry) => [entry.path, entry]));
  const tops = new Set(archive.entries.map(({ path }) => (path.includes('/') ? path.split('/')[0] : '')));
  const [top = ''] = tops;
  return {
    artifact,
    kind: archive.kind,
    paths: [...entries.keys()],
    folder: told?.folder ?? (tops.size === 1 ? top : ''),
    backendPath: told?.backendPath ?? [],
    ...(told?.buildBackend === undefined ? {} : { buildBackend: told.buildBackend }),
    read: (path) => {
      const entry = entries.get(path);
      if (entry === undefined) return new Uint8Array();
      try {
        return archive.read(entry);
      } catch (error) {
        return refused(error, artifact);
      }
    },
  };
}

/**
 * A suffix that lies: some installers go by the content, so what they would run is judged too. The artifact stays
 * unscanned; this can only add findings.
 */
async function openByContent(
  source: ByteSource,
  filename: string,
  code: string | undefined,
): Promise<Archive | undefined> {
  if (code !== 'format-mismatch' || filename.endsWith('.whl')) return undefined;
  const other = filename.endsWith('.zip') ? '.tar.gz' : '.zip';
  try {
    return await openArchive(source, filename.replace(/\.(?:zip|tar\.gz|tgz)$/, other));
  } catch (error) {
    refused(error, filename);
    return undefined;
  }
}

/**
 * Reads one wheel or sdist: its archive, its metadata, its sources. A pure function of the bytes and the file name;
 * nothing of the package is executed. Whatever could not be read is in `unscanned`, never left out.
 *
 * @param python the parser, see `loadPython`
 */
export async function inspect(source: ByteSource, filename: string, python: Python): Promise<Inspection> {
  const kind: ArtifactKind = filename.endsWith('.whl') ? 'wheel' : 'sdist';
  const nothing = { kind, isStatic: false, buildRequires: [], findings: [], stats: NO_STATS };
  let archive: Archive;
  try {
    archive = await openArchive(source, filename);
  } catch (error) {
    const unscanned = [refused(error, filename)];
    const hidden = await openByContent(source, filename, unscanned[0]?.code);
    if (hidden === undefined) return { ...nothing, unscanned };
    const judged = judgeSources(sourceTree(hidden, undefined, filename), python);
    return { ...nothing, ...judged, unscanned: [...unscanned, ...judged.unscanned] };
  }
  return judgeArchive(archive, filename, describe(archive, filename), python);
}

function judgeArchive(
  archive: Archive,
  filename: string,
  { told, unscanned }: Description,
  python: Python,
): Inspection {
  const judged = judgeSources(sourceTree(archive, told, filename), python);
  return {
    kind: archive.kind,
    ...(told?.text === undefined ? {} : { metadataText: told.text }),
    ...(told?.metadata === undefined ? {} : { metadata: told.metadata }),
    isStatic: told?.isStatic ?? false,
    buildRequires: told?.buildRequires ?? [],
    findings: judged.findings,
    unscanned: [...unscanned, ...judged.unscanned],
    stats: judged.stats,
  };
}

/** The files of a folder; links are followed inside of it. */
export interface Folder extends Container {
  /** What is in it and is no entry. */
  readonly unread: readonly Pick<Unscanned, 'file' | 'code' | 'reason'>[];
}

/** An unpacked wheel has its files at the top, an unpacked sdist in one folder; a project is taken for the latter. */
function asArchive(folder: Container, name: string): Archive {
  const tops = new Set(folder.entries.map(({ path }) => path.split('/')[0] ?? ''));
  const isWheel = [...tops].some((top) => top.endsWith('.dist-info'));
  const isOneFolder = tops.size === 1 && folder.entries.every(({ path }) => path.includes('/'));
  if (isWheel || isOneFolder) return { ...folder, kind: isWheel ? 'wheel' : 'sdist' };
  const originals = new Map(folder.entries.map((entry) => [`${name}/${entry.path}`, entry]));
  return {
    kind: 'sdist',
    entries: [...originals].map(([path, entry]) => ({ ...entry, path })),
    read: (entry) => folder.read(originals.get(entry.path) ?? entry),
  };
}

/** A project that was never packed has no PKG-INFO, and that is no fault; how it is built it tells all the same. */
function describeFolder(archive: Archive, name: string): Description {
  try {
    return { told: readMetadata(archive), unscanned: [] };
  } catch (error) {
    const unscanned = refused(error, name);
    if (unscanned.code !== 'metadata-missing' || archive.kind === 'wheel') return { unscanned: [unscanned] };
  }
  const top = archive.entries[0]?.path.split('/')[0] ?? '';
  const pyproject = archive.entries.find(({ path }) => path === `${top}/pyproject.toml`);
  try {
    const text = pyproject === undefined ? undefined : decodeUtf8(archive.read(pyproject));
    return { told: { folder: top, ...parseBuildSystem(text) }, unscanned: [] };
  } catch (error) {
    return { unscanned: [refused(error, name)] };
  }
}

/**
 * Reads an unpacked wheel or sdist, or a project's own folder, as `inspect` reads an archive.
 *
 * @param name of the folder, under which findings are told
 */
export function inspectFolder(folder: Folder, name: string, python: Python): Inspection {
  const archive = asArchive(folder, name);
  const { told, unscanned } = describeFolder(archive, name);
  const unread = folder.unread.map((entry) => ({ artifact: name, ...entry }));
  const description = { ...(told && { told }), unscanned: [...unscanned, ...unread] };
  return judgeArchive(archive, name, description, python);
}
