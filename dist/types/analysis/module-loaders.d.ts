import type { Call } from './calls.js';
import { type Value } from './value.js';
/** Ways to reach code and data of the package other than `import`. */
export declare const MODULE_LOADERS: Readonly<Record<string, (call: Call) => Value | undefined>>;
