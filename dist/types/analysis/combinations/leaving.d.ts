import type { Sighting } from '../machine/sighting.js';
/** A request to a literal host, or unasked to one that is hidden; a program that carries its arguments to one. */
export declare function leaves({ behaviour, host, text, isHidden, reach }: Sighting): boolean;
