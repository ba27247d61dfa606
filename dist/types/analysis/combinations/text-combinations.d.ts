import { type Combination } from './combination.js';
/** What texts say that a package hands to a language model, or leaves for whoever comes home. */
export declare const TEXT_COMBINATIONS: readonly Combination[];
