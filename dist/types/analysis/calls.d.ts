import type { Expression } from '../python/syntax.js';
import { type Frame, type Scope } from './machine-parts.js';
import { type Bound, type Value } from './value.js';
/** A call with everything evaluated. */
export interface Call {
    readonly at: number;
    /** Dotted name of what is called, or empty. */
    readonly name: string;
    readonly receiver?: Value;
    readonly args: readonly Value[];
    readonly keywords: ReadonlyMap<string, Value>;
    readonly frame: Frame;
    /** Name of the method that is called, if it is one, and where its object stands. */
    readonly method?: string;
    readonly place?: Expression | undefined;
    readonly placeScope?: Scope | undefined;
}
/** `getattr(owner, name)` and its kin; unknown names carry on what they are taken from. */
export declare function attributeByText(owner: Value, name: Value | undefined, frame: Frame): Value;
/** A call as it is given: what it calls aside. */
export type Given = Pick<Call, 'at' | 'args' | 'keywords' | 'frame'>;
/** Calls a value: code of the package is followed, the rest is computed, observed or carried on. */
export declare function callValue(callee: Value, given: Given, from?: Bound | undefined): Value;
/** Evaluates a call. */
export declare function evaluateCall(expression: Expression & {
    kind: 'call';
}, frame: Frame): Value;
