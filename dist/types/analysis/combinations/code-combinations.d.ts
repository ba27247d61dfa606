import { type Combination } from './combination.js';
/** Code that comes from elsewhere than the file one reads. */
export declare const CODE_COMBINATIONS: readonly Combination[];
