import type { Call } from '../machine/machine-parts.js';
import { type Value } from '../values/value.js';
/** A process that is started, by whichever library: its command line, what that is made of, and what it is fed. */
export declare function observeProcess(call: Call): Value;
/** A program that a process which was started before is given by one of its methods. */
export declare function feedProcess(call: Call): void;
/** A command that another machine is told to run: of interest where no honest one does what it does. */
export declare function observeElsewhere(call: Call): void;
