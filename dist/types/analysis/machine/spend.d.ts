import type { Frame } from './machine-parts.js';
/** Runs something with at most its share of the budget, and notes where what runs unasked was cut short. */
export declare function spend(frame: Frame, work: () => void): void;
