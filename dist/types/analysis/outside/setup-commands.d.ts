import type { Call } from '../machine/machine-parts.js';
import { type Value } from '../values/value.js';
/** Calls that tell a build what is installed, and those by which that is found. */
export declare const SETUP_CALLS: Readonly<Record<string, (call: Call) => Value | undefined>>;
