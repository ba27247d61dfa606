import type { Frame } from './machine-parts.js';
import { type Unit, type Value } from '../values/value.js';
/** Evaluations that parsing a text costs as much as, however short it is. */
export declare const PARSE_COST = 600;
/** Parses text that runs as Python; undefined when it is not known or does not read as Python. */
export declare function parseLayer(value: Value | undefined, at: number, frame: Frame): Unit | undefined;
/** Runs text as Python among the surrounding names, as `exec` does. */
export declare function runLayer(value: Value | undefined, at: number, frame: Frame): ReadonlyMap<string, Value>;
/** The value of text that is one expression, as `eval` gives it; anything else runs as {@link runLayer} does. */
export declare function evaluateLayer(value: Value | undefined, at: number, frame: Frame): Value | undefined;
/**
 * Whether a text is a long program that mentions neither a network nor a way into further code: what it does is read
 * where it stands, as a module's is. Generators carry such texts to write them into projects.
 */
export declare function isLongSource(text: string | undefined): boolean;
/** The first lines of a known text, for people to see what was decoded. */
export declare function beginningOf(code: Value | undefined): string | undefined;
