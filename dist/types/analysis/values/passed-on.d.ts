import { type Value } from './value.js';
type Compute = (args: readonly Value[]) => Value | undefined;
/** Functions of libraries that give back a text they are given, or one that is made of it in a simple way. */
export declare const PASSED_ON: Readonly<Record<string, Compute>>;
export {};
