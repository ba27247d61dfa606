import { type Combination } from './combination.js';
/** Data that leaves, and what stays behind. */
export declare const EXIT_COMBINATIONS: readonly Combination[];
