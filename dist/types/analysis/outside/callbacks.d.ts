import type { Call, Frame } from '../machine/machine-parts.js';
import { type Value } from '../values/value.js';
/** Runs what the object waits to be started for; of one that is not known, all that waits. */
export declare function startWaiting(method: string, owner: Value | undefined, { machine, reach }: Frame): void;
/** What is handed to code outside the package may be started there: `Thread.start(thread)`, `atexit.register(thread.start)`. */
export declare function startHanded({ args, keywords, frame }: Pick<Call, 'args' | 'keywords' | 'frame'>): void;
/** Calls the functions that a call is given, now or from a thread, and gives what they yield. */
export declare function callBack(call: Call): readonly Value[];
