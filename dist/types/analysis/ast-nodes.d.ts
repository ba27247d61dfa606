import type { Call } from './calls.js';
import { type Value } from './value.js';
/** Nodes that a program puts together by hand, as the text they would be written as: `compile` and `exec` then read it. */
export declare const AST_NODES: Readonly<Record<string, (call: Call) => Value | undefined>>;
