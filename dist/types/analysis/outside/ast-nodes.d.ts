import type { Call } from '../machine/machine-parts.js';
import { type Value } from '../values/value.js';
/** Nodes that a program puts together by hand, as the text they would be written as: `compile` and `exec` then read it. */
export declare const AST_NODES: Readonly<Record<string, (call: Call) => Value | undefined>>;
