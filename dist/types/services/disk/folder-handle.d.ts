import type { FolderHandle } from '../../model/effects.js';
/**
 * Opens a folder, or the nearest one above it that exists.
 * @param path absolute
 * @returns undefined where none can be opened
 */
export declare function openFolderHandle(path: string): FolderHandle | undefined;
