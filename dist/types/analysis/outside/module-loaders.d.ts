import { type Call } from '../machine/machine-parts.js';
import { type Value } from '../values/value.js';
/** Ways to reach code and data of the package other than `import`. */
export declare const MODULE_LOADERS: Readonly<Record<string, (call: Call) => Value | undefined>>;
