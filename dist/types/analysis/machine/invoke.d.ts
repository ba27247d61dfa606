import { type Callable, type Value } from '../values/value.js';
import type { Frame } from './machine-parts.js';
export type Keywords = ReadonlyMap<string, Value>;
/** Calls a handler with what others send to an account. */
export declare function callHandler(callable: Callable, frame: Frame): void;
/** Calls a function, method, lambda or class of the package. Recursion and repeated calls are cut short. */
export declare function invoke(callable: Callable, args: readonly Value[], keywords: Keywords, frame: Frame): Value;
