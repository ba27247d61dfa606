import type { Frame, Unit } from './machine-parts.js';
import { type Value } from './value.js';
/** Parses text that runs as Python; undefined when it is not known or does not read as Python. */
export declare function parseLayer(value: Value | undefined, at: number, frame: Frame): Unit | undefined;
/** Runs text as Python among the surrounding names, as `exec` does. */
export declare function runLayer(value: Value | undefined, at: number, frame: Frame): void;
/** The value of text that is one expression, as `eval` gives it; anything else runs as {@link runLayer} does. */
export declare function evaluateLayer(value: Value | undefined, at: number, frame: Frame): Value | undefined;
