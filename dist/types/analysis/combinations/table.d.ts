import type { Combination } from './combination.js';
import type { PairCombination } from './pair-combination.js';
/** Every way tier 2 raises one sighting above LOW. */
export declare const COMBINATIONS: readonly Combination[];
/** Every way two sightings of a file or package together do so. */
export declare const PAIRS: readonly PairCombination[];
