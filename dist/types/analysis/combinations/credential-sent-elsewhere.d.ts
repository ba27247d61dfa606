import type { PairCombination } from './pair-combination.js';
export declare const credentialSentElsewhere: PairCombination;
