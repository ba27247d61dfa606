import { type Call } from './calls.js';
import { type Value } from './value.js';
type Special = (call: Call) => Value | undefined;
/** Calls whose meaning is Python's own. */
export declare const SPECIAL_CALLS: Readonly<Record<string, Special>>;
export {};
