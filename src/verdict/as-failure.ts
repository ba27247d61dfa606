import { Failure } from '../model/failure.js';
import { PROJECT_URL } from '../model/project-url.js';

/**
 * Turns whatever was thrown into a failure: an interruption if the run was asked to stop, a defect of depsec if it is not
 * a `Failure` already.
 * @param signal stops the run; its reason is the name of the signal
 */
export function asFailure(error: unknown, signal?: AbortSignal): Failure {
  const isTold = error instanceof Failure && error.code === 'install-interrupted';
  if (signal?.aborted === true && !isTold)
    return new Failure(
      {
        code: 'interrupted',
        what: `depsec was stopped by ${String(signal.reason)}.`,
        why: 'It had not come to a verdict that could be told.',
        fix: 'Start it again.',
      },
      error,
    );
  if (error instanceof Failure) return error;
  const text = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return new Failure(
    {
      code: 'internal',
      what: `depsec failed unexpectedly: ${text}`,
      why: 'This is a defect of depsec. Nothing was judged, so nothing is known to be safe.',
      fix: `Report it with the output of the same command with -v: ${PROJECT_URL}/issues`,
    },
    error,
  );
}
