import type { Call } from '../machine/machine-parts.js';
import type { Unit, Value } from '../values/value.js';
/** Runs a text as a program of its own, as if it had been started by name. */
export declare function runProgram(unit: Unit | undefined, call: Call): void;
/** Runs a text as what a later start of Python would run. */
export declare function runLater(text: Value | undefined, call: Call): void;
