import { spawn } from 'node:child_process';
import { join } from 'node:path';
import type { ChildRequest, ChildResult, Processes } from '../model/effects.js';

const MAX_OUTPUT = 8 * 1024 * 1024;
const GRACE = 1500;

const IS_WINDOWS = process.platform === 'win32';

/** By its whole path: Windows looks into the working directory first, which may be a checkout. */
function taskkill(pid: number): void {
  const program = join(process.env['SystemRoot'] ?? 'C:\\Windows', 'System32', 'taskkill.exe');
  const killer = spawn(program, ['/pid', String(pid), '/T', '/F'], { stdio: 'ignore', windowsHide: true });
  // Nothing is left to try.
  killer.on('error', () => undefined);
}

/** Signals a child and everything it started: children lead a process group of their own where there are such. */
function killTree(pid: number | undefined, signal: NodeJS.Signals): void {
  if (pid === undefined) return;
  try {
    if (IS_WINDOWS) taskkill(pid);
    else process.kill(-pid, signal);
  } catch {
    // Already gone: that is what was wanted.
  }
}

function run(request: ChildRequest): Promise<ChildResult> {
  return new Promise((resolve, reject) => {
    const child = spawn(request.file, request.args, {
      cwd: request.cwd,
      env: { ...request.env },
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: !IS_WINDOWS,
      windowsHide: true,
    });
    const out: Buffer[] = [];
    const err: Buffer[] = [];
    const room = { out: MAX_OUTPUT, err: MAX_OUTPUT };
    const keep = (chunks: Buffer[], side: 'out' | 'err') => (chunk: Buffer) => {
      if (room[side] > 0) chunks.push(chunk.subarray(0, room[side]));
      room[side] -= chunk.length;
    };
    child.stdout.on('data', keep(out, 'out'));
    child.stderr.on('data', keep(err, 'err'));
    const stop = (): void => {
      killTree(child.pid, request.isExpendable === true ? 'SIGKILL' : 'SIGTERM');
      setTimeout(() => {
        killTree(child.pid, 'SIGKILL');
      }, request.grace ?? GRACE).unref();
    };
    const timer = setTimeout(stop, request.timeout);
    if (request.signal?.aborted === true) stop();
    request.signal?.addEventListener('abort', stop);
    const finish = (): void => {
      clearTimeout(timer);
      request.signal?.removeEventListener('abort', stop);
    };
    child.on('error', (error) => {
      finish();
      reject(error);
    });
    child.on('close', (code) => {
      finish();
      // What it left behind. On Windows nobody can be found by a process that is gone.
      if (!IS_WINDOWS) killTree(child.pid, 'SIGKILL');
      resolve({
        code,
        stdout: Buffer.concat(out).toString('utf8'),
        stderr: Buffer.concat(err).toString('utf8'),
      });
    });
  });
}

/** Children whose output is captured and who die with everything they started. */
export function createProcesses(): Processes {
  return { run };
}
