import type { Archive, Entry } from '../archive/entry.js';
import { DEFAULT_LIMITS } from '../archive/limits.js';
import { listNested } from '../archive/nested.js';
import { readOnce, type OnceRead } from '../archive/once-read.js';
import type { Digests } from '../archive/record.js';
import { placedPrograms } from '../archive/placed-programs.js';
import { readDeviations, type PackageMetadata } from '../archive/read-metadata.js';
import { judgeSources, type SourceTree } from '../analysis/judge-sources.js';
import { recipeCommands } from './build/build-recipes.js';
import { builtBytecode, forcedBytecode } from './bytecode.js';
import { localReferences } from './build/local-references.js';
import { refused } from './refused.js';
import { judgeScripts } from './scripts.js';
import type { OpenSpool } from '../model/artifact.js';
import type { NestedArchive } from '../model/contents.js';
import type { Inspection, Unscanned } from '../model/inspection.js';
import type { SetupArguments } from '../model/setup-arguments.js';
import type { Python } from '../python/parser.js';

/** What reading an archive takes. */
export interface Context {
  /** An archive, not a folder that somebody works in. */
  readonly isPacked: boolean;
  readonly python: Python;
  readonly openSpool: OpenSpool;
}

/** What the sources are judged by; with the metadata where it can be trusted. */
export type Told = Pick<
  PackageMetadata,
  'folder' | 'backendPath' | 'buildBackend' | 'buildHooks' | 'buildRequires'
> &
  Partial<Pick<PackageMetadata, 'text' | 'metadata' | 'isStatic'>>;

/** Metadata, or why there is none that can be trusted. Sources are judged either way. */
export interface Description {
  readonly told?: Told;
  readonly unscanned: readonly Unscanned[];
}

const NO_DIGESTS: Digests = new Map();

/** First bytes of a file that rules look at. */
const HEAD = 64;

/** Does the work when it is first asked for. */
function once<T>(work: () => T): () => T {
  let done: { value: T } | undefined;
  return () => (done ??= { value: work() }).value;
}

interface Insight {
  readonly told?: Told;
  readonly nested: readonly NestedArchive[];
}

/** An archive as tier 2 sees it. */
export function sourceTree(
  archive: Archive | OnceRead,
  { told, nested }: Insight,
  artifact: string,
): SourceTree {
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
    ...(told?.buildHooks === undefined ? {} : { buildHooks: told.buildHooks }),
    read: (path) => attempt(path, (entry) => archive.read(entry)),
    size: (path) => entries.get(path)?.size ?? 0,
    head: (path) => {
      const head = attempt(path, (entry) => archive.head(entry, HEAD));
      return head instanceof Uint8Array ? head : new Uint8Array();
    },
    deviations: once(() => readDeviations(archive, 'digests' in archive ? archive.digests : NO_DIGESTS)),
    nested,
    recipes: recipeCommands(archive, told),
  };
}

/** Notes the links out of a folder that somebody comes upon who reads it: what lies there is part of what would run. */
function notingLinks(tree: SourceTree, noted: Map<string, Unscanned>): SourceTree {
  return {
    ...tree,
    read: (path) => {
      const found = tree.read(path);
      if (!(found instanceof Uint8Array) && found.code === 'folder-link') noted.set(path, found);
      return found;
    },
  };
}

/** What was found, and what code that builds it told of what is installed. */
export interface Judged {
  readonly inspection: Inspection;
  readonly setups: readonly SetupArguments[];
  /** Archives that its code imports from or has installed. */
  readonly mounted: readonly string[];
}

/** Judges what an opened archive or folder holds; of archives within it, only that they are there. */
export async function judgeContents(
  opened: Archive,
  filename: string,
  { told, unscanned }: Description,
  context: Context,
): Promise<Judged> {
  const archive = readOnce(opened);
  const nested = await listNested(archive, { limits: DEFAULT_LIMITS, openSpool: context.openSpool });
  const links = new Map<string, Unscanned>();
  const whole = sourceTree(archive, { ...(told === undefined ? {} : { told }), nested }, filename);
  const tree = notingLinks(whole, links);
  const judged = judgeSources(tree, context.python);
  const findings = [...judged.findings, ...judgeScripts(tree)];
  const inspection = {
    kind: archive.kind,
    ...(told?.text === undefined ? {} : { metadataText: told.text }),
    ...(told?.metadata === undefined ? {} : { metadata: told.metadata }),
    isStatic: told?.isStatic ?? false,
    buildRequires: told?.buildRequires ?? [],
    ...(archive.kind === 'wheel' && { programs: placedPrograms(archive) }),
    findings,
    unscanned: [
      ...unscanned,
      ...judged.unscanned,
      ...forcedBytecode(tree, context.isPacked, judged.idle),
      ...builtBytecode(tree),
      ...localReferences(tree, context.isPacked),
      ...links.values(),
    ],
    stats: judged.stats,
  };
  return { inspection, setups: judged.setups, mounted: judged.mounted };
}
