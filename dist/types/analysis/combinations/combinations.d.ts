import { type Finding } from '../../model/finding.js';
import { type Combination } from './combination.js';
import type { Sighting } from '../machine/sighting.js';
import { type PairCombination } from './pair-combinations.js';
/** Every way tier 2 raises one sighting above LOW. */
export declare const COMBINATIONS: readonly Combination[];
/** Every way two sightings of one file together do so. */
export declare const PAIRS: readonly PairCombination[];
/** Judges what was seen: one table, each combination on each sighting or pair of them, worst first. */
export declare function combine(seen: readonly Sighting[]): Finding[];
