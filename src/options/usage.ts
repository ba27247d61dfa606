import { Failure } from '../model/failure.js';

/** A `usage` failure: `what` went wrong, and how to `fix` it. Nothing was done yet. */
export function usage(what: string, fix: string): Failure {
  return new Failure({ code: 'usage', what, why: 'Nothing was done.', fix });
}
