import { closeSync, constants, openSync } from 'node:fs';
import { dirname } from 'node:path';
import type { FolderHandle } from '../../model/effects.js';

/** Windows has no such flag, and opens no folders. */
const FLAGS = constants.O_RDONLY | ((constants.O_DIRECTORY as number | undefined) ?? 0);

/**
 * Opens a folder, or the nearest one above it that exists.
 * @param path absolute
 * @returns undefined where none can be opened
 */
export function openFolderHandle(path: string): FolderHandle | undefined {
  try {
    const descriptor = openSync(path, FLAGS);
    return {
      descriptor,
      close: () => {
        closeSync(descriptor);
      },
    };
  } catch (error) {
    const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    return isMissing && dirname(path) !== path ? openFolderHandle(dirname(path)) : undefined;
  }
}
