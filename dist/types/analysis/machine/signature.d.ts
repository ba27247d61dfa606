import type { Machine } from './machine-parts.js';
import { type Value } from '../values/value.js';
/** What a value means for a call: two calls with equal signatures do the same as far as depsec sees. */
export declare function signatureOf(value: Value, machine: Machine, depth?: number): string;
/** Whether two values, or none, mean the same as far as depsec sees. Of two counters only the number may differ. */
export declare function meansTheSame(one: Value | undefined, other: Value | undefined, machine: Machine): boolean;
