import { type Call } from './calls.js';
import { type Value } from './value.js';
/** Calls of the standard library whose meaning no general rule tells. */
export declare const LIBRARY_CALLS: Readonly<Record<string, (call: Call) => Value | undefined>>;
