import { type FunctionDefinition } from '../../python/syntax.js';
import { type Scope, type Callable, type Value } from '../values/value.js';
/**
 * The names through which a function can take part in something although no word of its own says so: `strong` ones stand
 * for a way out, a decoder or data; of `weak` ones (functions of the package that do something, hosts, addresses, keys)
 * two must meet for anything to flow.
 */
export interface Interest {
    readonly strong: NameSet;
    readonly weak: NameSet;
}
/** Whether a module outside is a way out: no file beside the importing one stands for it. */
export declare function isWayOut(module: string): boolean;
/** Names, and where they stand in a text. */
declare class NameSet {
    private readonly names;
    private readonly pattern;
    constructor(names: readonly string[]);
    has(name: string): boolean;
    in(source: string): Generator<string>;
    standsIn(source: string): boolean;
}
type Names = ReadonlyMap<string, Value>;
/** The module that a scope stands in. */
export declare function moduleOf(scope: Scope): Scope;
/** Whether a function does something by its words or by the strong names of its module; a class, whether a method does. */
export declare function acts({ node, members, scope }: Callable): boolean;
/** Sorts names by what they are bound to. To be asked once all modules have run. */
export declare function interestOf(names: Names): Interest;
/** Functions by whose names alone it is worth following who calls them. */
export declare function interestIn(names: Iterable<string>): Interest;
/**
 * Whether a function that nothing called is worth following: its body was read because of its words, or it mentions
 * names of interest.
 */
export declare function isLive({ body }: FunctionDefinition, interests: readonly Interest[]): boolean;
export {};
