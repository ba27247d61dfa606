import type { Expression } from '../python/syntax.js';
import type { Frame } from './machine-parts.js';
import { type Value } from './value.js';
/** A call with everything evaluated. */
export interface Call {
    readonly at: number;
    /** Dotted name of what is called, or empty. */
    readonly name: string;
    readonly receiver?: Value;
    readonly args: readonly Value[];
    readonly keywords: ReadonlyMap<string, Value>;
    readonly frame: Frame;
}
/** Evaluates a call: code of the package is followed, the rest is computed, observed or carried on. */
export declare function evaluateCall(expression: Expression & {
    kind: 'call';
}, frame: Frame): Value;
