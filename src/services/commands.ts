import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { constants } from 'node:os';
import type { CommandRequest, Commands } from '../model/effects.js';
import { Failure } from '../model/failure.js';
import { FAMILY, killFamily } from './families.js';

const IS_WINDOWS = process.platform === 'win32';
/** Milliseconds a command may take to end after it was asked to. */
const GRACE = 1000;

function notStarted(file: string, cause: unknown): Failure {
  const isMissing = cause instanceof Error && 'code' in cause && cause.code === 'ENOENT';
  const got = cause instanceof Error ? cause.message : String(cause);
  return new Failure(
    {
      code: 'usage',
      what: isMissing
        ? `Expected the program ${file}, found none of that name.`
        : `Expected ${file} to start, got: ${got}.`,
      why: 'Nothing was run.',
      fix: 'Check its spelling, and that it is on PATH.',
    },
    cause,
  );
}

/**
 * Runs a command on depsec's own standard streams and passes signals on. At a terminal the command belongs to the
 * same foreground group, which the terminal itself signals; elsewhere it leads a group of its own, so that whatever
 * it started ends with it. When it is stopped, processes that left the group are stopped too (Linux); when it ends by
 * itself, they stay.
 */
function start({ file, args, env, cwd, signal }: CommandRequest, running: Set<() => void>): Promise<number> {
  const ownsGroup = !IS_WINDOWS && !process.stdin.isTTY;
  const family = randomUUID();
  return new Promise((resolve, reject) => {
    const child = spawn(file, args, {
      cwd,
      env: { ...env, [FAMILY]: family },
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
    const kill = (): void => {
      send('SIGKILL');
      killFamily(family);
    };
    const stop = (): void => {
      const name = signal.reason === 'SIGINT' ? 'SIGINT' : 'SIGTERM';
      if (ownsGroup || name === 'SIGTERM') send(name);
      setTimeout(kill, GRACE).unref();
    };
    running.add(kill);
    if (signal.aborted) stop();
    signal.addEventListener('abort', stop);
    const finish = (): void => {
      running.delete(kill);
      signal.removeEventListener('abort', stop);
    };
    child.on('error', (error) => {
      finish();
      reject(notStarted(file, error));
    });
    child.on('close', (code, ended) => {
      finish();
      if (signal.aborted) kill();
      resolve(code ?? 128 + (ended === null ? 0 : constants.signals[ended]));
    });
  });
}

/** Commands of the user's own. */
export function createCommands(): Commands & {
  /** Kills all that run, and what they started. */
  endAll(): void;
} {
  const running = new Set<() => void>();
  return {
    run: (request) => start(request, running),
    endAll: () => {
      for (const kill of running) kill();
    },
  };
}
