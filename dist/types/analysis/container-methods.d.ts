import type { Call } from './calls.js';
import { type Value } from './value.js';
/** Methods of dictionaries, lists and tables of names. */
export declare function containerMethod(receiver: Value, method: string, call: Call): Value | undefined;
