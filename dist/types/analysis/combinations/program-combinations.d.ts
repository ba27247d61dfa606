import { type Combination } from './combination.js';
/** Programs that start beside the code one reads. */
export declare const PROGRAM_COMBINATIONS: readonly Combination[];
