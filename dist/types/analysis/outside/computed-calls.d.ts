import type { Call } from '../machine/machine-parts.js';
import { type Value } from '../values/value.js';
/** What a decoder yields: the text, where the input is known. */
export declare function decode(call: Call): Value;
/** What a call computes from its arguments alone; undefined when it does not, or not that anybody knows. */
export declare function computed(call: Call): Value | undefined;
