import { type Value } from './value.js';
type Compute = (args: readonly Value[]) => Value | undefined;
/** Builtins that compute from their arguments alone. */
export declare const BUILTIN_COMPUTATIONS: Readonly<Record<string, Compute>>;
/** Library functions that compute from their arguments alone. */
export declare const LIBRARY_COMPUTATIONS: Readonly<Record<string, Compute>>;
type Method = (self: Value, args: readonly Value[]) => Value | undefined;
/** Methods of strings and bytes. */
export declare const TEXT_METHODS: Readonly<Record<string, Method>>;
export {};
