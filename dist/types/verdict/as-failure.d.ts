import { Failure } from '../model/failure.js';
/**
 * Turns whatever was thrown into a failure: an interruption if the run was asked to stop, a defect of depsec if it is not
 * a `Failure` already.
 * @param signal stops the run; its reason is the name of the signal
 */
export declare function asFailure(error: unknown, signal?: AbortSignal): Failure;
