import type { Call } from '../machine/machine-parts.js';
import { type Value } from '../values/value.js';
/** Calls that put files into an archive. */
export declare const ARCHIVES: Readonly<Record<string, (call: Call) => Value | undefined>>;
