import type { Frame } from './machine-parts.js';
import { type Callable, type Value } from '../values/value.js';
/** A function put in the place of an attribute of something outside: what it is called with is other code's. */
export declare function replaceOutside(owner: Value, name: string, value: Value, frame: Frame, at: number): void;
/** A function that the interpreter itself calls now and then. */
export declare function hearAlways(value: Value | undefined, frame: Frame): void;
/** A function that a client calls with what the other side sends, now or once it is connected. */
export declare function hearFrom(client: Value, callable: Callable, frame: Frame): void;
/** A client is connected to a host: the functions of its file that wait for what is sent hear from there. */
export declare function connectHearers(client: Value, frame: Frame): void;
/** A client that is made with the functions it calls with what the other side sends. */
export declare function hearOthers(client: Value, keywords: ReadonlyMap<string, Value>, frame: Frame): void;
/** An object of the package that other code hands what it handles: a log handler, or a filter of records. */
export declare function registerObject(object: Value | undefined, methods: readonly string[], frame: Frame): void;
/**
 * A function that was made inside another one and that code outside is handed: nobody but that code can call it. One of
 * a module or class is called for its own sake.
 */
export declare function register({ callable }: Value, by: string, frame: Frame): void;
/** Calls whose function then hears of what other code does. */
export declare const HOOKS: RegExp;
/** What the making of a class calls: hooks of its bases, of its metaclass and of what stands in it. */
export declare function hookClass(made: Value, bases: readonly Value[], metaclass: Value | undefined, given: ReadonlyMap<string, Value>, frame: Frame): void;
