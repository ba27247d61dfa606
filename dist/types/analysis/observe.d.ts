import type { Call } from './calls.js';
import { type Value } from './value.js';
/** Notes what a call of something outside the package does; undefined when it is nothing depsec watches. */
export declare function observeCall(call: Call): Value | undefined;
