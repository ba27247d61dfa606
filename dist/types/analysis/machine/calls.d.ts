import type { Expression } from '../../python/syntax.js';
import { type Bound, type Value } from '../values/value.js';
import { type Given, type Frame } from './machine-parts.js';
/** `getattr(owner, name)` and its kin; unknown names carry on what they are taken from. */
export declare function attributeByText(owner: Value, name: Value | undefined, frame: Frame): Value;
/** Calls a value: code of the package is followed, the rest is computed, observed or carried on. */
export declare function callValue(callee: Value, given: Given, from?: Bound | undefined): Value;
/** Methods that put an object into the file or buffer they are given. */
export declare const SAVERS: RegExp;
/** Whether a value stands for one file, which remembers what is written to it. */
export declare const isNamed: ({ text, file }: Value) => boolean;
/** Evaluates a call. */
export declare function evaluateCall(expression: Expression & {
    kind: 'call';
}, frame: Frame): Value;
