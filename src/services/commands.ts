import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import type { CommandRequest } from '../model/effects.js';
import { Failure } from '../model/failure.js';

const IS_WINDOWS = process.platform === 'win32';
/** Milliseconds a command may take to end after it was asked to. */
const GRACE = 1500;

function notStarted(file: string, cause: unknown): Failure {
  const got = cause instanceof Error ? cause.message : String(cause);
  return new Failure(
    {
      code: 'usage',
      what: `Expected ${file} to start, got: ${got}.`,
      why: 'Nothing was run.',
      fix: 'Check its spelling, and that it is on PATH.',
    },
    cause,
  );
}

/**
 * Runs a command on depsec's own standard streams and passes signals on. At a terminal the command belongs to the same
 * foreground group, which the terminal itself signals; elsewhere it leads a group of its own, so that what it
 * started goes with it.
 */
export function runCommand({ file, args, env, cwd, signal }: CommandRequest): Promise<number> {
  const ownsGroup = !IS_WINDOWS && !process.stdin.isTTY;
  return new Promise((resolve, reject) => {
    const child = spawn(file, args, {
      cwd,
      env: { ...env },
      stdio: 'inherit',
      detached: ownsGroup,
    });
    const send = (name: NodeJS.Signals): void => {
      try {
        if (ownsGroup && child.pid !== undefined) process.kill(-child.pid, name);
        else child.kill(name);
      } catch {
        // Already gone: that is what was wanted.
      }
    };
    const stop = (): void => {
      const name = signal.reason === 'SIGINT' ? 'SIGINT' : 'SIGTERM';
      if (ownsGroup || name === 'SIGTERM') send(name);
      setTimeout(() => {
        send('SIGKILL');
      }, GRACE).unref();
    };
    if (signal.aborted) stop();
    signal.addEventListener('abort', stop);
    child.on('error', (error) => {
      signal.removeEventListener('abort', stop);
      reject(notStarted(file, error));
    });
    child.on('close', (code, ended) => {
      signal.removeEventListener('abort', stop);
      if (signal.aborted) send('SIGKILL');
      resolve(code ?? 128 + (ended === null ? 0 : constants.signals[ended]));
    });
  });
}
