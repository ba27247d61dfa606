import { type Combination } from './combination.js';
import type { PairCombination } from './pair-combinations.js';
/** What callers hand in to prove who they are, and where it goes. */
export declare const CREDENTIAL_COMBINATIONS: readonly Combination[];
/** A password that goes to two places in one file. */
export declare const CREDENTIAL_PAIRS: readonly PairCombination[];
