import { join } from 'node:path';
import type { Workspace } from '../model/effects.js';
import { Failure } from '../model/failure.js';

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
export async function stage(file: StagedFile, folder: string, workspace: Workspace): Promise<string> {
  const target = join(folder, file.filename);
  const copied = await workspace.copy(file.path, target);
  if (copied?.sha256 === file.sha256) return target;
  throw new Failure({
    code: 'hash-mismatch',
    what: `Expected ${file.filename} as it was read, with sha256 ${file.sha256}, got ${copied?.sha256 ?? 'no such file'}.`,
    why: 'Something changed the file between reading and using it.',
    fix: 'Find out what writes to the temporary folder of your user; then run depsec again.',
  });
}
