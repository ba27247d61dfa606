import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import type { ChildRequest, ChildResult } from '../model/child.js';
import type { Processes } from '../model/effects.js';
import { FAMILY, killFamily } from './families.js';
import { keptOutput } from './kept-output.js';

const GRACE = 1000;

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

/** A child that runs. */
interface Running {
  /** Kills it and everything it started. */
  readonly kill: () => void;
  /** What there is to say where it is killed in the midst of its work. */
  readonly leaves?: string;
}

/** Starts a child; the result comes when it ended and closed its output. */
function start(request: ChildRequest, running: Set<Running>): Promise<ChildResult> {
  const family = request.takesAllAlong === true ? randomUUID() : undefined;
  return new Promise((resolve, reject) => {
    const child = spawn(request.file, request.args, {
      cwd: request.cwd,
      env: { ...request.env, ...(family !== undefined && { [FAMILY]: family }) },
      stdio: ['ignore', 'pipe', 'pipe', ...(request.shares === undefined ? [] : [request.shares])],
      detached: !IS_WINDOWS,
      windowsHide: true,
    });
    const kill = (): void => {
      killTree(child.pid, 'SIGKILL');
      if (family !== undefined) killFamily(family);
    };
    const one: Running = { kill, ...(request.leaves !== undefined && { leaves: request.leaves }) };
    running.add(one);
    const out = keptOutput();
    const err = keptOutput();
    child.stdout?.on('data', out.keep);
    child.stderr?.on('data', err.keep);
    const stop = (): void => {
      if (request.isExpendable === true) kill();
      else killTree(child.pid, 'SIGTERM');
      setTimeout(kill, request.grace ?? GRACE).unref();
    };
    const timer = setTimeout(stop, request.timeout);
    if (request.signal?.aborted === true) stop();
    request.signal?.addEventListener('abort', stop);
    const finish = (): void => {
      clearTimeout(timer);
      running.delete(one);
      request.signal?.removeEventListener('abort', stop);
    };
    child.on('error', (error) => {
      finish();
      reject(error);
    });
    // What it left behind may still hold its output. On Windows, children of a process that is gone cannot be found.
    child.on('exit', () => {
      if (!IS_WINDOWS) kill();
    });
    child.on('close', (code) => {
      finish();
      resolve({ code, stdout: out.text(), stderr: err.text() });
    });
  });
}

/** Children whose output is captured and who die with everything they started. */
export function createProcesses(): Processes & {
  /** Kills all that run. Returns what each of them leaves, where there is something to say. */
  endAll(): readonly string[];
} {
  const running = new Set<Running>();
  return {
    run: (request) => start(request, running),
    endAll: () => {
      const all = [...running];
      for (const { kill } of all) kill();
      return all.flatMap(({ leaves }) => leaves ?? []);
    },
  };
}
