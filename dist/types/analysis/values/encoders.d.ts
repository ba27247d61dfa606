import { type Value } from './value.js';
/** Encodings that are no secret where their input is known: what is decoded from them later is. */
export declare const ENCODERS: Readonly<Record<string, (args: readonly Value[]) => Value | undefined>>;
