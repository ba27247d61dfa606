import { DEFAULT_LIMITS } from './archive/limits.js';
import { memorySpool } from './archive/memory-source.js';
import { openArchive } from './archive/open-archive.js';
import type { Archive, Entry } from './archive/entry.js';
import { checkIdentity } from './archive/identity.js';
import { listNested } from './archive/nested.js';
import { readDeviations, readMetadata, type PackageMetadata } from './archive/read-metadata.js';
import { ArchiveRefusal } from './archive/refusals.js';
import { judgeSources, type SourceTree } from './analysis/judge-sources.js';
import type { ArtifactKind, ByteSource, OpenSpool } from './model/artifact.js';
import type { NestedArchive } from './model/contents.js';
import type { Inspection, Unscanned } from './model/inspection.js';
import type { Python } from './python/parser.js';

export { RULESET_VERSION } from './analysis/ruleset.js';

const NO_STATS = { files: 0, pythonFiles: 0, pythonBytes: 0, parsedFiles: 0, parsedBytes: 0 };

function refused(error: unknown, artifact: string): Unscanned {
  if (!(error instanceof ArchiveRefusal)) throw error;
  const { code, reason, file } = error;
  return { artifact, code, reason, ...(file === undefined ? {} : { file }) };
}

interface Context {
  readonly python: Python;
  readonly openSpool: OpenSpool;
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

/** First bytes of a file that rules look at. */
const HEAD = 64;

/** Does the work when it is first asked for. */
function once<T>(work: () => T): () => T {
  let done: { value: T } | undefined;
  return () => (done ??= { value: work() }).value;
}

interface Insight {
  readonly told?: PackageMetadata;
  readonly nested: readonly NestedArchive[];
}

function sourceTree(archive: Archive, { told, nested }: Insight, artifact: string): SourceTree {
  const entries = new Map(archive.entries.map((entry) => [entry.path, entry]));
  const tops = new Set(archive.entries.map(({ path }) => (path.includes('/') ? path.split('/')[0] : '')));
  const [top = ''] = tops;
  const attempt = (path: string, how: (entry: Entry) => Uint8Array): Uint8Array | Unscanned => {
    const entry = entries.get(path);
    if (entry === undefined) return new Uint8Array();
    try {
      return how(entry);
    } catch (error) {
      return refused(error, artifact);
    }
  };
  return {
    artifact,
    kind: archive.kind,
    paths: [...entries.keys()],
    folder: told?.folder ?? (tops.size === 1 ? top : ''),
    backendPath: told?.backendPath ?? [],
    ...(told?.buildBackend === undefined ? {} : { buildBackend: told.buildBackend }),
    read: (path) => attempt(path, (entry) => archive.read(entry)),
    size: (path) => entries.get(path)?.size ?? 0,
    head: (path) => {
      const head = attempt(path, (entry) => archive.head(entry, HEAD));
      return head instanceof Uint8Array ? head : new Uint8Array();
    },
    deviations: once(() => readDeviations(archive)),
    nested,
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
  openSpool: OpenSpool,
): Promise<Archive | undefined> {
  if (code !== 'format-mismatch' || filename.endsWith('.whl')) return undefined;
  const other = filename.endsWith('.zip') ? '.tar.gz' : '.zip';
  try {
    return await openArchive(
      source,
      filename.replace(/\.(?:zip|tar\.gz|tgz)$/, other),
      DEFAULT_LIMITS,
      openSpool,
    );
  } catch (error) {
    refused(error, filename);
    return undefined;
  }
}

/** Judges what an opened archive holds, and frees it. */
async function judgeArchive(archive: Archive, filename: string, context: Context): Promise<Inspection> {
  try {
    const { told, unscanned } = describe(archive, filename);
    const nested = await listNested(archive, { limits: DEFAULT_LIMITS, openSpool: context.openSpool });
    const tree = sourceTree(archive, { ...(told === undefined ? {} : { told }), nested }, filename);
    const judged = judgeSources(tree, context.python);
    return {
      kind: archive.kind,
      ...(told === undefined ? {} : { metadataText: told.text, metadata: told.metadata }),
      isStatic: told?.isStatic ?? false,
      buildRequires: told?.buildRequires ?? [],
      findings: judged.findings,
      unscanned: [...unscanned, ...judged.unscanned],
      stats: judged.stats,
    };
  } finally {
    archive.close();
  }
}

/** What was found in a file that could not be opened as what its name says; `refusal` stays. */
function judgeHidden(hidden: Archive, filename: string, context: Context, refusal: Inspection): Inspection {
  try {
    const judged = judgeSources(sourceTree(hidden, { nested: [] }, filename), context.python);
    return { ...refusal, ...judged, unscanned: [...refusal.unscanned, ...judged.unscanned] };
  } finally {
    hidden.close();
  }
}

/**
 * Reads one wheel or sdist: its archive, its metadata, its sources. A pure function of the bytes and the file name;
 * nothing of the package is executed. Whatever could not be read is in `unscanned`, never left out.
 *
 * @param python the parser, see `loadPython`
 * @param openSpool where an sdist is unpacked that is too large for memory
 */
export async function inspect(
  source: ByteSource,
  filename: string,
  python: Python,
  openSpool: OpenSpool = memorySpool,
): Promise<Inspection> {
  const context = { python, openSpool };
  try {
    const archive = await openArchive(source, filename, DEFAULT_LIMITS, openSpool);
    return await judgeArchive(archive, filename, context);
  } catch (error) {
    const unscanned = [refused(error, filename)];
    const kind: ArtifactKind = filename.endsWith('.whl') ? 'wheel' : 'sdist';
    const refusal = { kind, isStatic: false, buildRequires: [], findings: [], stats: NO_STATS, unscanned };
    const hidden = await openByContent(source, filename, unscanned[0]?.code, openSpool);
    return hidden === undefined ? refusal : judgeHidden(hidden, filename, context, refusal);
  }
}
