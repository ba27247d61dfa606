import type { Statement } from '../../python/syntax.js';
import { type Value, type Scope } from '../values/value.js';
/** A value known only by its dotted name; labelled when that name is a source. */
export declare function reference(name: string): Value;
/** The text that a module, class or function starts with. */
export declare function docstring([first]: readonly Statement[]): Value;
/** Finds what a name is bound to, as Python would from inside `scope`. */
export declare function lookUp(scope: Scope, name: string): Value;
/** Whether a value stands for the names that are bound where it is asked for: `locals()`. */
export declare const isAllNames: ({ ref, entries }: Value) => boolean;
/** `locals()` as the table that a template is filled from: those names that have a place in it. */
export declare function namesFor(template: string, scope: Scope): ReadonlyMap<string, Value>;
/** What a builtin prints as: payloads take the letters of names from there. */
export declare function builtinText(ref: string | undefined): string | undefined;
/** A value known only by its dotted name, whatever that name is. */
export declare function plainReference(ref: string): Value;
/** A number that stays the same as long as what functions in a scope read from around them means what it meant. */
export declare function rebindingsSoFar(scope: Scope): number;
/** Sets a name in the very scope that is given. */
export declare function setName(scope: Scope, name: string, value: Value): void;
/** Binds a name where an assignment in `scope` binds it. */
export declare function bind(scope: Scope, name: string, value: Value): void;
/** The scope that a name is found in, else `scope` itself. */
export declare function ownerOf(scope: Scope, name: string): Scope;
/** The scope in which a name is bound that is assigned to in `scope`: another one after `global` or `nonlocal`. */
export declare function scopeOf(scope: Scope, name: string): Scope;
