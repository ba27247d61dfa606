import type { Archive } from '../../archive/entry.js';
import type { Placement } from '../../archive/project/placements.js';
/** A path, and those of the folders that it lies in; empty, the top, at last. */
export declare function upwards(path: string): Generator<string>;
/**
 * Folders that a `.pth` file adds to where modules are looked for. They are relative to where it is installed, which
 * is the same folder for the top of a wheel and for `purelib` and `platlib` of its data.
 * @param top folder of the project, without a slash
 * @throws ArchiveRefusal where there is no end of them
 */
export declare function pathPlacements(archive: Archive, top: string, read: (path: string) => string): Placement[];
