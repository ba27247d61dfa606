import { type Call } from './machine-parts.js';
import { type Value } from '../values/value.js';
/** Methods of dictionaries, lists and tables of names. */
export declare function containerMethod(receiver: Value, method: string, call: Call): Value | undefined;
