import type { Archive, Container, Entry } from '../archive/entry.js';
import type { ArtifactKind } from '../model/artifact.js';

/** A file, and the container it is read from. */
export interface Placed {
  readonly container: Container;
  readonly entry: Entry;
}

/** The files of a container under other paths; those without one are left out. */
export function placedUnder(
  container: Container,
  pathOf: (path: string) => string | undefined,
): ReadonlyMap<string, Placed> {
  const placed = new Map<string, Placed>();
  for (const entry of container.entries) {
    const path = pathOf(entry.path);
    if (path !== undefined) placed.set(path, { container, entry });
  }
  return placed;
}

/** An archive of files by their paths in it. Closing it closes none of the containers. */
export function archiveOf(kind: ArtifactKind, files: ReadonlyMap<string, Placed>): Archive {
  const originalOf = ({ path }: Entry): Placed => {
    const placed = files.get(path);
    if (placed === undefined) throw new RangeError(`there is no entry ${path}`);
    return placed;
  };
  return {
    kind,
    entries: [...files].map(([path, { entry }]) => ({ ...entry, path })),
    read: (one) => {
      const { container, entry } = originalOf(one);
      return container.read(entry);
    },
    head: (one, length) => {
      const { container, entry } = originalOf(one);
      return container.head(entry, length);
    },
    close: () => undefined,
  };
}
