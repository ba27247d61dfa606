import type { Expression } from '../../python/syntax.js';
import type { Frame } from './machine-parts.js';
import { type Value } from '../values/value.js';
/** Copied items that cost as much as one evaluation. */
export declare const COPIED_FOR_ONE = 32;
/** In a branch the old binding may still hold: keep what it carried. */
export declare function merged(before: Value | undefined, value: Value, frame: Frame): Value;
/** Whether a container is another one with more in it. */
export declare function grewFrom(value: Value, before: Value): boolean;
/** A container or object takes something in: its name carries it from now on. */
export declare function absorb(target: Expression, container: Value, values: readonly Value[], frame: Frame): void;
/** An object that changes stands for itself under its name, wherever that was bound. */
export declare function replace(target: Expression, value: Value, frame: Frame): void;
/**
 * Binds a value to a target: name, attribute, item, or a pattern of them.
 * @param isChange the same object stands there already, and took something in
 */
export declare function assign(target: Expression, value: Value, frame: Frame, isChange?: boolean): void;
