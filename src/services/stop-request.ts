import { Failure } from '../model/failure.js';

/** How soon after the first signal a run that did not end by itself is given up, and depsec is out whatever happens. */
const GIVE_UP = 1400;
const OUT = 1850;

const STOP_EXITS = { SIGINT: 130, SIGTERM: 143 } as const;

/** The wish that depsec stop. */
export interface StopRequest {
  /** Aborted with the name of the first signal. */
  readonly signal: AbortSignal;
  /** Aborted when the run may no longer take time to clean up: after a while, or at the second signal. */
  readonly isOverdue: AbortSignal;
}

/** Listens for the signals that ask a process to stop. Two seconds after the first one it is gone. */
export function listenForStop(): StopRequest {
  const stop = new AbortController();
  const overdue = new AbortController();
  const giveUp = (): void => {
    overdue.abort();
  };
  for (const name of ['SIGINT', 'SIGTERM'] as const)
    process.on(name, () => {
      if (stop.signal.aborted) {
        giveUp();
        return;
      }
      stop.abort(name);
      setTimeout(giveUp, GIVE_UP).unref();
      setTimeout(() => process.exit(STOP_EXITS[name]), OUT).unref();
    });
  return { signal: stop.signal, isOverdue: overdue.signal };
}

/**
 * Waits for a run, but not for ever once it was asked to stop.
 * @param abandon kills what the run has started; what that leaves is reported
 * @throws Failure `interrupted` or `install-interrupted` when the run was given up
 */
export function unlessOverdue<T>(
  run: Promise<T>,
  { isOverdue }: StopRequest,
  abandon: () => readonly string[],
): Promise<T> {
  return new Promise((resolve, reject) => {
    const giveUp = (): void => {
      reject(abandoned(abandon()));
    };
    if (isOverdue.aborted) giveUp();
    isOverdue.addEventListener('abort', giveUp, { once: true });
    run.then(resolve, reject).finally(() => {
      isOverdue.removeEventListener('abort', giveUp);
    });
  });
}

function abandoned(left: readonly string[]): Failure {
  const isInstall = left.length > 0;
  return new Failure({
    code: isInstall ? 'install-interrupted' : 'interrupted',
    what: ['Expected to clean up after the interruption, but that took too long.', ...left].join(' '),
    why: isInstall
      ? 'Packages can be missing or incomplete.'
      : 'The run was not judged completely, and nothing was installed.',
    fix: isInstall
      ? 'Look with pip list and pip check, then run the same command again.'
      : 'Run depsec again.',
  });
}
