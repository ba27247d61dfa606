import type { Call } from '../machine/machine-parts.js';
import { type Value } from '../values/value.js';
/** What reads pickled data, from a path, a file or as it is. */
export declare const UNPICKLERS: readonly string[];
/** `pickle.loads(data)`, and `pickle.load(file)` of a file of the package: data that calls something when it is read. */
export declare function unpickle(call: Call): Value | undefined;
