import type { Archive, Container, Entry } from '../archive/entry.js';
import type { ArtifactKind } from '../model/artifact.js';
/** A file, and the container it is read from. */
export interface Placed {
    readonly container: Container;
    readonly entry: Entry;
}
/** The files of a container under other paths; those without one are left out. */
export declare function placedUnder(container: Container, pathOf: (path: string) => string | undefined): ReadonlyMap<string, Placed>;
/** An archive of files by their paths in it. Closing it closes none of the containers. */
export declare function archiveOf(kind: ArtifactKind, files: ReadonlyMap<string, Placed>): Archive;
