import type { PackedFile } from '../../archive/write-tar.js';
import type { Files } from '../../model/effects.js';
/** The files of a project folder, read once. */
export interface ProjectTree {
    /** Sorted by path. */
    readonly files: readonly PackedFile[];
    /** Folders and links that are no part of what was read and that a build might have looked into. */
    readonly leftOut: readonly string[];
}
/** A folder that is more than a project. `message` says by what. */
export declare class TreeTooLarge extends Error {
}
/**
 * Reads the folder of a project: what is packed, judged and, should it come to that, built. Links to files inside are
 * followed; links to folders and to anything outside, virtual environments and `node_modules` are left out.
 *
 * @param root absolute, every link resolved
 * @throws TreeTooLarge
 */
export declare function readTree(root: string, files: Files): ProjectTree;
/** True when both hold the same files with the same bytes. */
export declare function isSameTree(one: ProjectTree, other: ProjectTree): boolean;
