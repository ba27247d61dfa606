import type { Call } from '../machine/machine-parts.js';
import { type Value } from '../values/value.js';
/** What a call of something outside the package yields; what it does is noted. */
export declare function settleCall(given: Call): Value;
