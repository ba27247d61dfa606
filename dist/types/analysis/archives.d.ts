import type { Call } from './calls.js';
import { type Value } from './value.js';
/** Calls that put files into an archive. */
export declare const ARCHIVES: Readonly<Record<string, (call: Call) => Value | undefined>>;
