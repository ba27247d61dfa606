import {
  closeSync,
  constants,
  fchmodSync,
  fstatSync,
  mkdirSync,
  openSync,
  readSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { dirname } from 'node:path';

export interface LogFileSettings {
  /** Absolute. */
  readonly path: string;
  /** A file of this many bytes or more is put aside before the next line. */
  readonly maxBytes: number;
  /** Files put aside that are kept: `PATH.1` is the newest. */
  readonly kept: number;
}

/** A lock that is older was left behind by a process that died. Milliseconds. */
const STALE = 10_000;
const NEWLINE = 10;

/** O_NONBLOCK: a run does not wait if the path is a pipe that nobody reads. Neither flag exists on Windows. */
const FLAGS =
  constants.O_RDWR |
  constants.O_APPEND |
  constants.O_CREAT |
  ((constants.O_NONBLOCK as number | undefined) ?? 0);

function sizeOf(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.size ?? 0;
}

/** Takes the lock; false when somebody else has it, who then does the work. */
function takeLock(lock: string): boolean {
  try {
    closeSync(openSync(lock, 'wx', 0o600));
    return true;
  } catch {
    const since = statSync(lock, { throwIfNoEntry: false })?.mtimeMs;
    if (since !== undefined && Date.now() - since > STALE) rmSync(lock, { force: true });
    return false;
  }
}

/** Puts a full file aside. Who has it open goes on writing to it under its new name: no line is lost. */
function rotate({ path, maxBytes, kept }: LogFileSettings): void {
  if (sizeOf(path) < maxBytes || !takeLock(`${path}.lock`)) return;
  try {
    if (sizeOf(path) < maxBytes) return;
    for (let number = kept - 1; number > 0; number -= 1)
      if (sizeOf(`${path}.${number}`) > 0) renameSync(`${path}.${number}`, `${path}.${number + 1}`);
    renameSync(path, `${path}.1`);
  } finally {
    rmSync(`${path}.lock`, { force: true });
  }
}

/** A line that a full disk cut short must not swallow the next one. */
function endsInLine(handle: number): boolean {
  const { size } = fstatSync(handle);
  if (size === 0) return true;
  const last = new Uint8Array(1);
  readSync(handle, last, 0, 1, size - 1);
  return last[0] === NEWLINE;
}

/** Appends in one write; false when the file was deleted under it and the lines have to be written again. */
function appendOnce(path: string, text: string): boolean {
  const handle = openSync(path, FLAGS, 0o600);
  try {
    const { mode } = fstatSync(handle);
    if (process.platform !== 'win32' && (mode & 0o077) !== 0) fchmodSync(handle, 0o600);
    const bytes = Buffer.from(endsInLine(handle) ? text : `\n${text}`);
    const written = writeSync(handle, bytes);
    if (written < bytes.length) throw new Error(`only ${written} of ${bytes.length} bytes could be written`);
    return fstatSync(handle).nlink > 0;
  } finally {
    closeSync(handle);
  }
}

/**
 * Appends whole lines to a file that many processes write to: each call is one write at the end of the file (POSIX
 * O_APPEND), and only putting a full file aside needs a lock, which nobody waits for.
 * @throws what the disk answers
 */
export function appendToLog(text: string, settings: LogFileSettings): void {
  mkdirSync(dirname(settings.path), { recursive: true, mode: 0o700 });
  rotate(settings);
  for (let attempt = 0; attempt < 3; attempt += 1) if (appendOnce(settings.path, text)) return;
}
