import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { memorySource } from '../archive/memory-source.js';
import { openArchive } from '../archive/open-archive.js';
import { Failure } from '../model/failure.js';
import { diskFailure, isDiskError } from './disk-failure.js';

/** The pip that is shipped beside the bundle; see scripts/package.ts. */
export const PINNED_PIP_WHEEL = {
  filename: 'pip-26.3-py3-none-any.whl',
  version: '26.3',
  sha256: 'f3b60b20ffaadd4415ed7957212a38ac63fa4c5fa375bd0f4a797777940fad13',
} as const;

function unusable(got: string, cause?: unknown): Failure {
  return new Failure(
    {
      code: 'internal',
      what: `Expected ${PINNED_PIP_WHEEL.filename} beside depsec with its released hash, got ${got}.`,
      why: 'depsec resolves with this pip; an altered one could run anything.',
      fix: 'Install depsec again from its release.',
    },
    cause,
  );
}

function readWheel(assets: string): Buffer {
  let bytes: Buffer;
  try {
    bytes = readFileSync(join(assets, PINNED_PIP_WHEEL.filename));
  } catch (cause) {
    throw unusable('no such file', cause);
  }
  const actual = createHash('sha256').update(bytes).digest('hex');
  if (actual !== PINNED_PIP_WHEEL.sha256) throw unusable(`sha256 ${actual}`);
  return bytes;
}

/**
 * Unpacks the shipped pip, whose start from a folder takes half as long as from the wheel itself.
 * @param assets the folder the bundle lies in
 * @param folder an empty folder of the run's own
 * @returns `folder`
 * @throws Failure `internal` when the wheel is missing or its bytes are not the released ones
 */
export async function unpackPinnedPip(assets: string, folder: string): Promise<string> {
  const archive = await openArchive(memorySource(readWheel(assets)), PINNED_PIP_WHEEL.filename);
  try {
    for (const entry of archive.entries) {
      const path = join(folder, entry.path);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, archive.read(entry), { mode: 0o600 });
    }
  } catch (error) {
    throw isDiskError(error) ? diskFailure(error, 'unpack pip for the run') : error;
  }
  return folder;
}
