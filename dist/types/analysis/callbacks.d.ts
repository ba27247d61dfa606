import { type Call } from './calls.js';
import type { Frame } from './machine-parts.js';
import { type Value } from './value.js';
/** Runs what waits for a method of that name. */
export declare function startWaiting(method: string, { machine }: Frame): void;
/** Calls the functions that a call is given, now or from a thread, and gives what they yield. */
export declare function callBack(call: Call): readonly Value[];
