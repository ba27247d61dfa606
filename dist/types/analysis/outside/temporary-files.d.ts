import type { Call } from '../machine/machine-parts.js';
import { type Value } from '../values/value.js';
/** Files without a name in the source: the value that stands for one carries what was written to it. */
export declare const TEMPORARY_FILES: Readonly<Record<string, (call: Call) => Value>>;
