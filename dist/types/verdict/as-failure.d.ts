import { Failure } from '../model/failure.js';
/**
 * Whatever was thrown, as a failure: an interruption if one was asked for, a defect of depsec if it is none already.
 * @param signal by which the run was asked to stop; its reason is the name of what asked
 */
export declare function asFailure(error: unknown, signal?: AbortSignal): Failure;
