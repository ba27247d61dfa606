import type { Frame, Machine } from './machine-parts.js';
/** Runs something with at most its share of the budget, and notes where what runs unasked was cut short. */
export declare function spend(frame: Frame, work: () => void): void;
/** Does something with a budget of its own. What is cut short in it would have been passed over else: nobody is told. */
export declare function onTheSide({ budget, files }: Machine, share: number, work: () => void): void;
