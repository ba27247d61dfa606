import type { Call } from './calls.js';
import { type Value } from './value.js';
/** A request, or whatever else is sent to somewhere. */
export declare function observeNetwork(call: Call): Value;
/** A name that is looked up: what stands in it reaches whoever answers for its domain. */
export declare function observeLookup(call: Call): Value;
