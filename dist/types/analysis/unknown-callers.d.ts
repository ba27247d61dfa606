import { type Callable, type Value } from './value.js';
/**
 * What stands for the arguments of a function that nothing in the package calls: the caller's, of which only the names
 * tell something.
 */
export declare function parameterValues(callable: Callable): Value[];
