import { type Finding } from '../../model/finding.js';
import type { Sighting } from '../machine/sighting.js';
/** Judges what was seen: one table, each combination on each sighting or pair of them, worst first. */
export declare function combine(seen: readonly Sighting[]): Finding[];
