import { Failure } from '../../model/failure.js';
/** Tells that the disk did not take or give what was needed. */
export declare function diskFailure(cause: unknown, doing: string): Failure;
/** True for errors of a disk that is full, read-only or gone. */
export declare function isDiskError(error: unknown): boolean;
