import type { Call } from '../machine/machine-parts.js';
import { type Value } from '../values/value.js';
type Special = (call: Call) => Value | undefined;
/** Calls whose meaning is Python's own. */
export declare const SPECIAL_CALLS: Readonly<Record<string, Special>>;
export {};
