import type { Call } from '../machine/machine-parts.js';
import { type Value } from '../values/value.js';
/** Containers of the standard library, and what puts their items in order. */
export declare const COLLECTIONS: Readonly<Record<string, (call: Call) => Value | undefined>>;
