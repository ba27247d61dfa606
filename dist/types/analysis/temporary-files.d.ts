import type { Call } from './calls.js';
import { type Value } from './value.js';
/** Files without a name in the source: the value that stands for one carries what was written to it. */
export declare const TEMPORARY_FILES: Readonly<Record<string, (call: Call) => Value>>;
