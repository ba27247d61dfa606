import type { Frame } from './machine-parts.js';
import { type Callable, type Value } from './value.js';
/** Finds a method or class attribute, bases included. */
export declare function memberOf(type: Callable, name: string, depth?: number): Value | undefined;
/** `owner.name` */
export declare function attributeOf(owner: Value, name: string, frame: Frame): Value;
/** `os.environ[key]` and `os.getenv(key)`: one variable, not the whole environment. */
export declare function environmentVariable(key: Value | undefined): Value;
/** `owner[index]` */
export declare function indexOf(owner: Value, index: Value, frame: Frame): Value;
