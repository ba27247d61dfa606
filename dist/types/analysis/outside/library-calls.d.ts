import { type Call } from '../machine/machine-parts.js';
import { type Value } from '../values/value.js';
/** Calls of the standard library whose meaning no general rule tells. */
export declare const LIBRARY_CALLS: Readonly<Record<string, (call: Call) => Value | undefined>>;
