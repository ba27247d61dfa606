import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Workspace } from '../model/effects.js';
import { diskFailure, isDiskError } from './disk-failure.js';

/** The folder named by TMPDIR is not there, or was removed while the run went on. */
function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}

function guarded<T>(doing: string, work: () => T): T {
  try {
    return work();
  } catch (cause) {
    throw isDiskError(cause) || isMissing(cause) ? diskFailure(cause, doing) : cause;
  }
}

/** Makes the folder of one run; `dispose` removes it with everything in it. */
export function openWorkspace(): Workspace & { dispose(): void } {
  const folder = guarded('make a temporary folder', () =>
    realpathSync(mkdtempSync(join(tmpdir(), 'depsec-'))),
  );
  return {
    folder,
    makeFolder: (name) => {
      const path = join(folder, name);
      guarded('make a folder for the run', () => mkdirSync(path, { recursive: true, mode: 0o700 }));
      return path;
    },
    write: (path, text, mode = 0o600) => {
      guarded('write a file for the run', () => {
        writeFileSync(path, text, { mode });
      });
    },
    readText: (path) => {
      try {
        return readFileSync(path, 'utf8');
      } catch {
        return undefined;
      }
    },
    dispose: () => {
      rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}
