import type { Call } from './machine-parts.js';
import { type Callable, type Value } from '../values/value.js';
/** `super()` and `super(C, self)`: an object as the bases of a class see it. */
export declare function superOf({ args: [given, of], frame }: Call): Value | undefined;
/** The first class from outside that a class derives from. */
export declare function outerBase(type: Callable | undefined): string | undefined;
/** Notes the host that the part of an object which is not of the package was opened for. */
export declare function noteOpened(object: Value | undefined, host: string | undefined): void;
/** The literal host that an object was opened for, be it by a class it derives from. */
export declare function openedHost(object: Value | undefined): string | undefined;
