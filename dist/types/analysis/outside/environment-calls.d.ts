import type { Call } from '../machine/machine-parts.js';
import { type Value } from '../values/value.js';
type Special = (call: Call) => Value | undefined;
/** Calls that read and set variables of the environment. */
export declare const ENVIRONMENT_CALLS: Readonly<Record<string, Special>>;
export {};
