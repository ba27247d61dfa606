import { type Value } from '../values/value.js';
import type { Call } from '../machine/machine-parts.js';
/** An object of something outside that is opened for a literal host, or with a literal token of an account. */
export declare function openedFor(call: Call): string | undefined;
/** Calls that start a bot, with the token of its account. */
export declare const BOT_RUNS: RegExp;
/** Notes what a call of something outside the package does; undefined when it is nothing depsec watches. */
export declare function observeCall(call: Call): Value | undefined;
