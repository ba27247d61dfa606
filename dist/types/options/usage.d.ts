import { Failure } from '../model/failure.js';
/** A `usage` failure: `what` went wrong, and how to `fix` it. Nothing was done yet. */
export declare function usage(what: string, fix: string): Failure;
