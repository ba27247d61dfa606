import type { Machine } from './machine-parts.js';
/** Calls the methods of objects made unasked that nothing called by name. To be asked once all modules have run. */
export declare function callImplicit(machine: Machine): void;
