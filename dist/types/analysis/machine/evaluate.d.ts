import type { Expression } from '../../python/syntax.js';
import type { Frame } from './machine-parts.js';
import { type Value } from '../values/value.js';
/** One of several values: everything they carry, and the particulars of the first that has any. */
export declare function either(values: readonly Value[]): Value;
/** What an expression yields at run time, as far as it can be told without running it. */
export declare function evaluate(expression: Expression, frame: Frame): Value;
