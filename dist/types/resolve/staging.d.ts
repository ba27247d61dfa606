import type { Workspace } from '../model/effects.js';
/** A file that was read, by the hash it had then. */
export interface StagedFile {
    readonly path: string;
    readonly filename: string;
    readonly sha256: string;
}
/**
 * Copies a file that was read into `folder`, and holds the copied bytes against the hash of what was read.
 * @returns the path of the copy
 * @throws Failure `hash-mismatch` when the file is no longer what was read
 */
export declare function stage(file: StagedFile, folder: string, workspace: Workspace): Promise<string>;
