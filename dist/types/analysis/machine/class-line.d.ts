import type { Callable } from '../values/value.js';
/** A class and those of the package that it derives from, each once, in the order in which a name is looked for in them. */
export declare function lineOf(type: Callable): readonly Callable[];
