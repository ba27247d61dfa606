import type { Frame } from './machine-parts.js';
import { type Bound, type Callable, type Value } from '../values/value.js';
/** Finds a method or class attribute, bases included. */
export declare function memberOf(type: Callable, name: string, depth?: number): Value | undefined;
/** An attribute as a value of its own, which remembers what it was taken from where that matters for a call. */
export declare function takenFrom(owner: Value, name: string, found: Value, from: Pick<Bound, 'place' | 'scope'>): Value;
/** `owner.name` */
export declare function attributeOf(owner: Value, name: string, frame: Frame): Value;
/** `os.environ[key]` and `os.getenv(key, otherwise)`: one variable, not the whole environment. */
export declare function environmentVariable(key: Value | undefined, otherwise?: Value): Value;
/** What is found under a name; one that runs things is marked when the name had to be decoded. */
export declare function spelledBy(name: Value | undefined, found: Value): Value;
/** `owner[index]` */
export declare function indexOf(owner: Value, index: Value, frame: Frame): Value;
