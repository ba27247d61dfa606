import type { Frame } from './machine-parts.js';
import { type Callable } from '../values/value.js';
/** Calls what nothing in the package calls, as somebody outside may; and what it gives back. */
export declare function callUnknown(callable: Callable, frame: Frame, depth?: number): void;
