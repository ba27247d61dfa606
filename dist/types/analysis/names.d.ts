import { type Value } from './value.js';
import type { Scope } from './machine-parts.js';
/** A value known only by its dotted name; labelled when that name is a source. */
export declare function reference(name: string): Value;
/** Finds what a name is bound to, as Python would from inside `scope`. */
export declare function lookUp(scope: Scope, name: string): Value;
/** A value known only by its dotted name, whatever that name is. */
export declare function plainReference(ref: string): Value;
/** Binds a name, keeping what an earlier branch may have bound. */
export declare function bind(scope: Scope, name: string, value: Value): void;
