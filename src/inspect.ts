import { openArchive } from './archive/open-archive.js';
import type { Archive } from './archive/entry.js';
import { checkIdentity } from './archive/identity.js';
import { readMetadata, type PackageMetadata } from './archive/read-metadata.js';
import { ArchiveRefusal } from './archive/refusals.js';
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

/** Bytes from which the kind of a file is told. */
const HEAD = 64;

/** Metadata, or why there is none that can be trusted. Sources are judged either way. */
function describe(
  archive: Archive,
  filename: string,
): { told?: PackageMetadata; unscanned: readonly Unscanned[] } {
  try {
    const told = readMetadata(archive);
    checkIdentity(filename, told.metadata);
    return { told, unscanned: [] };
  } catch (error) {
    return { unscanned: [refused(error, filename)] };
  }
}

function sourceTree(archive: Archive, told: PackageMetadata | undefined, artifact: string): SourceTree {
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
    head: (path) => {
      const entry = entries.get(path);
      return entry === undefined ? new Uint8Array() : archive.head(entry, HEAD);
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
  const { told, unscanned } = describe(archive, filename);
  const judged = judgeSources(sourceTree(archive, told, filename), python);
  return {
    kind,
    ...(told === undefined ? {} : { metadataText: told.text, metadata: told.metadata }),
    isStatic: told?.isStatic ?? false,
    buildRequires: told?.buildRequires ?? [],
    findings: judged.findings,
    unscanned: [...unscanned, ...judged.unscanned],
    stats: judged.stats,
  };
}
