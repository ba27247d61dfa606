import { type Call } from './calls.js';
import { type Value } from './value.js';
/** Calls the functions that a call is given, now or from a thread, and gives what they yield. */
export declare function callBack(call: Call): readonly Value[];
