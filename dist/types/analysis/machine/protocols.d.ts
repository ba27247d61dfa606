import { type Callable, type Value } from '../values/value.js';
import type { Frame } from './machine-parts.js';
/** Calls the first of some special methods that an object's class of the package has; undefined when it has none. */
export declare function callSpecial(object: Value, names: readonly string[], args: readonly Value[], frame: Frame): Value | undefined;
/** What an operation on an object of the package yields, where its class says so. */
export declare function callOperator(operator: string, operands: readonly Value[], frame: Frame): Value | undefined;
/** Comparisons, tests and signs of which only the effect is of interest. `operators` stand between the values. */
export declare function callTests(values: readonly Value[], operators: readonly string[], frame: Frame): void;
/** What a builtin yields for an object whose class of the package answers it. */
export declare function callByBuiltin(name: string, args: readonly Value[], frame: Frame): Value | undefined;
/** What looping over an object of the package yields, or over a class that lists its members. */
export declare function iterated(object: Value, frame: Frame): Value | undefined;
/** Whether a class is an `Enum`, of which the members are values. */
export declare function isEnum(type: Callable): boolean;
