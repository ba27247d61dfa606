import type { Call } from '../machine/machine-parts.js';
import { type Value } from '../values/value.js';
/** Searches for keys of well-known services in some text. */
export declare const SECRET_SEARCHES: Readonly<Record<string, (call: Call) => Value | undefined>>;
