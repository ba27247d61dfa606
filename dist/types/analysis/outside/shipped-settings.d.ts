import { type Call } from '../machine/machine-parts.js';
import { type Value } from '../values/value.js';
/** Settings that a package brings along, addresses among them. */
export declare const SHIPPED_SETTINGS: Readonly<Record<string, (call: Call) => Value | undefined>>;
