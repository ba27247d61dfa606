import type { Folder } from '../../inspect/folder.js';
/**
 * The files of a folder on disk, in the order of their names.
 * @throws ArchiveRefusal `too-many-entries`; what the disk throws for a folder that cannot be listed
 */
export declare function openFolder(path: string): Folder;
/** One hash for a whole folder: of the lines `sha256sum` would print of its files, in their order. */
export declare function hashFolder(path: string): {
    readonly sha256: string;
    readonly size: number;
};
