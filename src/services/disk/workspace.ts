import { createHash } from 'node:crypto';
import {
  constants,
  createWriteStream,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { open } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Workspace } from '../../model/effects.js';
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

function isItself(path: string): boolean {
  try {
    return realpathSync(path) === path;
  } catch {
    return false;
  }
}

async function copy(from: string, to: string): Promise<{ sha256: string; size: number } | undefined> {
  if (!isItself(from)) return undefined;
  const handle = await open(
    from,
    constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0),
  );
  try {
    if (!(await handle.stat()).isFile()) return undefined;
    const hash = createHash('sha256');
    let size = 0;
    const count = new Transform({
      transform: (chunk: Buffer, _, done) => {
        hash.update(chunk);
        size += chunk.length;
        done(null, chunk);
      },
    });
    await pipeline(
      handle.createReadStream({ autoClose: false }),
      count,
      createWriteStream(to, { flags: 'wx', mode: 0o600 }),
    );
    return { sha256: hash.digest('hex'), size };
  } catch (cause) {
    throw isDiskError(cause) ? diskFailure(cause, 'copy a file for the run') : cause;
  } finally {
    await handle.close();
  }
}

/**
 * Makes the folder of one run; `dispose` removes it with everything in it.
 * @param parent the folder it is made in
 */
export function openWorkspace(parent = tmpdir()): Workspace & { dispose(): void } {
  const folder = guarded('make a temporary folder', () => realpathSync(mkdtempSync(join(parent, 'depsec-'))));
  return {
    folder,
    makeFolder: (name) => {
      const path = join(folder, name);
      guarded('make a folder for the run', () => mkdirSync(path, { recursive: true, mode: 0o700 }));
      return path;
    },
    write: (path, data, mode = 0o600) => {
      guarded('write a file for the run', () => {
        writeFileSync(path, data, { mode });
      });
    },
    readText: (path) => {
      try {
        return readFileSync(path, 'utf8');
      } catch {
        return undefined;
      }
    },
    copy,
    dispose: () => {
      rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}
