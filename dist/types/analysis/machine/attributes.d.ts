import type { Frame } from './machine-parts.js';
import { type Bound, type Callable, type Value } from '../values/value.js';
/** Finds a method or class attribute, bases included. */
export declare function memberOf(type: Callable, name: string): Value | undefined;
/** Whether a function stands behind one of the decorators that say what a method is given. */
export declare function isMarked({ node }: Callable, as: 'property' | 'classmethod' | 'staticmethod'): boolean;
/** A method of a class as it is called on an object of it: a class method gets the class. */
export declare function boundTo(object: Value, method: Callable, type: Callable): Callable;
/** An attribute as a value of its own, which remembers what it was taken from where that matters for a call. */
export declare function takenFrom(owner: Value, name: string, found: Value, from: Pick<Bound, 'place' | 'scope'>): Value;
/** `owner.name` */
export declare function attributeOf(owner: Value, name: string, frame: Frame): Value;
/** What is found under a name; one that runs things is marked when the name had to be decoded. */
export declare function spelledBy(name: Value | undefined, found: Value): Value;
/** Something that only a decoded name says which: taken to be a builtin that runs what it is given. */
export declare const HIDDEN_BUILTIN = "builtins.?";
/** Items among which one that is called is looked for. */
export declare const LONGEST_TABLE = 1000;
/** `owner[index]` */
export declare function indexOf(owner: Value, index: Value, frame: Frame): Value;
/** What is known of one of several things: which of them can be called. */
export declare function oneOf(values: readonly Value[], key: Value, { reach }: Frame): Partial<Value>;
