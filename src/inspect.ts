import { gunzipSync, gzipSync, inflateRawSync } from 'node:zlib';
import { memorySource, openArchive } from './archive/open-archive.js';
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
  };
}

/** What an archive holds decides how its files are judged when its name cannot be believed. */
function kindOf(archive: Archive): ArtifactKind {
  return archive.entries.some(({ path }) => /^[^/]+\.dist-info\/(?:METADATA|RECORD|WHEEL)$/.test(path))
    ? 'wheel'
    : 'sdist';
}

const MOST_UNPACKED = 300_000_000;

/** Where the tar ends for readers that stop at the first empty block (POSIX ustar). */
function tarEnd(tar: Uint8Array): number {
  const view = Buffer.from(tar.buffer, tar.byteOffset, tar.byteLength);
  let at = 0;
  while (at + 512 <= view.length && view[at] !== 0) {
    const size = parseInt(view.toString('latin1', at + 124, at + 136).replace(/\0.*$/, ''), 8);
    if (Number.isNaN(size)) return at;
    at += 512 + Math.ceil(size / 512) * 512;
  }
  return Math.min(at, view.length);
}

/** Unpacks every member, or the first one when what follows it is none (RFC 1952). */
function unpackMembers(bytes: Uint8Array): Buffer {
  const limits = { maxOutputLength: MOST_UNPACKED };
  try {
    return gunzipSync(bytes, limits);
  } catch {
    const flags = bytes[3] ?? 0;
    let at = (flags & 4) === 0 ? 10 : 12 + (bytes[10] ?? 0) + (bytes[11] ?? 0) * 256;
    for (const text of [8, 16]) if ((flags & text) !== 0) at = bytes.indexOf(0, at) + 1;
    return inflateRawSync(bytes.subarray((flags & 2) === 0 ? at : at + 2), limits);
  }
}

/** One gzip member with one tar in it: what lenient readers get of either, what follows left out. */
function asOneMember(source: ByteSource): ByteSource {
  const unpacked = unpackMembers(source.read(0, source.size));
  const tar = Buffer.concat([unpacked.subarray(0, tarEnd(unpacked)), Buffer.alloc(1024)]);
  return memorySource(gzipSync(tar, { level: 1 }));
}

/** Other ways in which installers may read what is refused, by the code of the refusal. */
const OTHERWISE: Readonly<
  Record<string, (source: ByteSource, filename: string) => readonly [ByteSource, string]>
> = {
  // A suffix that lies: some installers go by the content.
  'format-mismatch': (source, filename) => [
    source,
    filename.replace(/\.(?:zip|tar\.gz|tgz|whl)$/, (suffix) => (/gz$/.test(suffix) ? '.zip' : '.tar.gz')),
  ],
  'gzip-trailing-bytes': (source, filename) => [asOneMember(source), filename],
  'gzip-corrupt': (source, filename) => [asOneMember(source), filename],
  'tar-trailing-bytes': (source, filename) => [asOneMember(source), filename],
};

/**
 * Opens what was refused as a lenient reader would, so that what it would run is judged too. The artifact stays
 * unscanned; this can only add findings.
 */
async function openAnyway(
  source: ByteSource,
  filename: string,
  code: string | undefined,
): Promise<{ archive: Archive; openedAs?: string } | undefined> {
  const read = code === undefined ? undefined : OTHERWISE[code];
  if (read === undefined) return undefined;
  try {
    const archive = await openArchive(...read(source, filename));
    return {
      archive: { ...archive, kind: kindOf(archive) },
      ...(code === 'format-mismatch' ? { openedAs: 'of another format' } : {}),
    };
  } catch (error) {
    // zlib and tar readers throw errors of many kinds over broken bytes; what was refused stays refused.
    if (error instanceof TypeError || error instanceof ReferenceError) throw error;
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
    const hidden = await openAnyway(source, filename, unscanned[0]?.code);
    if (hidden === undefined) return { ...nothing, unscanned };
    const { archive: inside, ...opened } = hidden;
    const judged = judgeSources({ ...sourceTree(inside, undefined, filename), ...opened }, python);
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
