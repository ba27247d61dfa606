import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Workspace } from '../model/effects.js';
import { Failure } from '../model/failure.js';

function diskFailure(cause: unknown, doing: string): Failure {
  const words = cause instanceof Error ? cause.message : String(cause);
  return new Failure(
    {
      code: 'disk',
      what: `Expected to be able to ${doing}, got: ${words}.`,
      why: 'depsec keeps downloaded packages in a temporary folder while it reads them.',
      fix: 'Free some space, or point TMPDIR at a folder that can be written to.',
    },
    cause,
  );
}

/** True for errors of a disk that is full, read-only or gone. */
export function isDiskError(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return typeof code === 'string' && /^(ENOSPC|EDQUOT|EROFS|EACCES|EPERM|EIO|ENOTDIR|EMFILE)$/.test(code);
}

function guarded<T>(doing: string, work: () => T): T {
  try {
    return work();
  } catch (cause) {
    throw isDiskError(cause) ? diskFailure(cause, doing) : cause;
  }
}

/** Makes the folder of one run; `dispose` removes it with everything in it. */
export function openWorkspace(): Workspace & { dispose(): void } {
  const folder = guarded('make a temporary folder', () =>
    realpathSync(mkdtempSync(join(process.env['TMPDIR'] ?? tmpdir(), 'depsec-'))),
  );
  return {
    folder,
    makeFolder: (name) => {
      const path = join(folder, name);
      guarded('make a folder for the run', () => mkdirSync(path, { recursive: true, mode: 0o700 }));
      return path;
    },
    write: (path, text) => {
      guarded('write a file for the run', () => {
        writeFileSync(path, text, { mode: 0o600 });
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
