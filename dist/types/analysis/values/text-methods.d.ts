import { type Value } from './value.js';
type Method = (self: Value, args: readonly Value[]) => Value | undefined;
/** Methods of strings and bytes. */
export declare const TEXT_METHODS: Readonly<Record<string, Method>>;
export {};
