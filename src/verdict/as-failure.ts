import { Failure } from '../model/failure.js';
import { PROJECT_URL } from '../model/project-url.js';

/**
 * Whatever was thrown, as a failure: an interruption if one was asked for, a defect of depsec if it is none already.
 * @param signal by which the run was asked to stop; its reason is the name of what asked
 */
export function asFailure(error: unknown, signal?: AbortSignal): Failure {
  const isTold = error instanceof Failure && error.code === 'install-interrupted';
  if (signal?.aborted === true && !isTold)
    return new Failure(
      {
        code: 'interrupted',
        what: `depsec was stopped by ${String(signal.reason)}.`,
        why: 'Nothing was judged.',
        fix: 'Start it again.',
      },
      error,
    );
  if (error instanceof Failure) return error;
  const text = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return new Failure(
    {
      code: 'internal',
      what: `depsec met something it did not expect: ${text}`,
      why: 'This is a defect of depsec. Nothing was judged, so nothing is known to be safe.',
      fix: `Report it with what was printed, of a command also with -v: ${PROJECT_URL}/issues`,
    },
    error,
  );
}
