import type { Expression } from '../../python/syntax.js';
import { type Value } from '../values/value.js';
import type { Frame } from './machine-parts.js';
/** The items of `[a, *more]`. */
export declare function spreadOut(items: readonly Expression[], values: readonly Value[]): readonly Value[];
/** Values that are compared, or one in brackets. */
export declare function tested(expression: Expression & {
    kind: 'group';
}, parts: readonly Value[], frame: Frame): Value;
/** `a + b`, `text % names` and the like. */
export declare function computed(operator: string, given: readonly Value[], frame: Frame): Value;
