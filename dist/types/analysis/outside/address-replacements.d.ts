import type { Call } from '../machine/machine-parts.js';
import { type Value } from '../values/value.js';
/** Under which a compiled pattern remembers what it is made of. */
export declare const PATTERN = "pattern";
/** Accounts of crypto-currencies that a text holds, replaced by one that stands in the source. */
export declare const ADDRESS_REPLACEMENTS: Readonly<Record<string, (call: Call) => Value | undefined>>;
