import { type Value } from '../values/value.js';
import type { Frame } from './machine-parts.js';
/**
 * `getattr(object, platform.system())`: any method of its own that the name may stand for, in code that runs unasked.
 * Undefined when there is none, or too many. What somebody calls is followed method by method anyway.
 */
export declare function chosenMethods(owner: Value, name: Value, { reach }: Frame): Value | undefined;
