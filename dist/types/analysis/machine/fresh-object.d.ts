import { type Callable, type Value } from '../values/value.js';
/** An object of a class whose fields its own annotations list, as whoever makes it fills them: a dataclass and its kin. */
export declare function freshObject(type: Callable): Value;
/** Attributes of an object that hold what its maker signs in with. */
export declare const credentialsOf: ({ fields }: Value) => readonly string[];
/** Whether a method looks at one of the attributes of its object: what it did for one that had none says little. */
export declare function asksFor(node: Callable['node'], names: readonly string[]): boolean;
