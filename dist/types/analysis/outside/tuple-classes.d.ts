import type { Call } from '../machine/machine-parts.js';
import { type Value } from '../values/value.js';
type Special = (call: Call) => Value | undefined;
/** Classes that are made of the names of their fields. */
export declare const TUPLE_CLASSES: Readonly<Record<string, Special>>;
export {};
