import type { Archive, Entry } from '../archive/entry.js';
import type { OnceRead } from '../archive/once-read.js';
import { readDeviations, type PackageMetadata } from '../archive/read-metadata.js';
import type { Digests } from '../archive/record.js';
import type { SourceTree } from '../analysis/judge-sources.js';
import type { NestedArchive } from '../model/contents.js';
import type { Unscanned } from '../model/inspection.js';
import type { Recipes } from './build/build-recipes.js';
import { onlyFolder } from './folder-paths.js';
import { refused } from './refused.js';

/** What the sources are judged by; with the metadata where it can be trusted. */
export type Told = Pick<
  PackageMetadata,
  'folder' | 'backendPath' | 'buildBackend' | 'buildHooks' | 'buildRequires'
> &
  Partial<Pick<PackageMetadata, 'text' | 'metadata' | 'isStatic'>>;

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
  readonly recipes?: Recipes;
}

/** An archive as tier 2 sees it. */
export function sourceTree(
  archive: Archive | OnceRead,
  { told, nested, recipes }: Insight,
  artifact: string,
): SourceTree {
  const entries = new Map(archive.entries.map((entry) => [entry.path, entry]));
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
    folder: told?.folder ?? onlyFolder(archive),
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
    recipes: recipes?.commands ?? [],
  };
}

/** The same, noting the links out of a folder whose targets were asked for: what lies there is part of what would run. */
export function notingLinks(tree: SourceTree, noted: Map<string, Unscanned>): SourceTree {
  return {
    ...tree,
    read: (path) => {
      const found = tree.read(path);
      if (!(found instanceof Uint8Array) && found.code === 'folder-link') noted.set(path, found);
      return found;
    },
  };
}
