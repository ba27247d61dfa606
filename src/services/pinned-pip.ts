import { createHash, randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { memorySource } from '../archive/memory-source.js';
import { openArchive } from '../archive/open-archive.js';
import { Failure } from '../model/failure.js';
import { isOwnFolder } from './disk/own-folder.js';
import { diskFailure, isDiskError } from './disk/disk-failure.js';

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

async function unpack(wheel: Buffer, folder: string): Promise<void> {
  const archive = await openArchive(memorySource(wheel), PINNED_PIP_WHEEL.filename);
  for (const entry of archive.entries) {
    const path = join(folder, entry.path);
    mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
    writeFileSync(path, archive.read(entry), { mode: 0o600 });
  }
}

/** The way from `home` to where a released pip is kept; its name holds the hash, so another release has another one. */
const KEPT = ['pip', `${PINNED_PIP_WHEEL.version}-${PINNED_PIP_WHEEL.sha256.slice(0, 16)}`] as const;

/** Unpacked beside its place and then renamed: what is there is whole, also when runs overlap or are killed. */
async function keep(wheel: Buffer, folder: string): Promise<boolean> {
  const fresh = `${folder}.${process.pid}.${randomBytes(6).toString('hex')}`;
  try {
    await unpack(wheel, fresh);
    renameSync(fresh, folder);
    return true;
  } catch {
    // A home that cannot be written, or another run that was first.
    if (existsSync(fresh)) rmSync(fresh, { recursive: true });
    return existsSync(folder);
  }
}

/** Where pip may be unpacked to. */
export interface PipPlace {
  /** depsec's own folder, where it stays for the next run together with what Python compiled of it. */
  readonly home?: string;
  /**
   * Makes a folder for this run alone, for when depsec's home does not exist, cannot be written, or can be written by
   * others.
   */
  readonly makeFolder: (name: string) => string;
}

/**
 * Unpacks the shipped pip, which starts from a folder in half the time it takes from the wheel itself, and in a quarter
 * when Python has compiled it before.
 *
 * @param assets the folder the bundle lies in
 * @returns the folder it was unpacked to
 * @throws Failure `internal` when the wheel is missing or its bytes are not the released ones; of the disk
 */
export async function unpackPinnedPip(assets: string, { home, makeFolder }: PipPlace): Promise<string> {
  const wheel = readWheel(assets);
  if (home !== undefined && isOwnFolder(home, KEPT)) {
    const kept = join(home, ...KEPT);
    if (existsSync(kept) || (await keep(wheel, kept))) return kept;
  }
  const folder = makeFolder('pip');
  try {
    await unpack(wheel, folder);
  } catch (error) {
    throw isDiskError(error) ? diskFailure(error, 'unpack pip for the run') : error;
  }
  return folder;
}
