import { type Combination } from './combination.js';
import type { Label } from './value.js';
export declare const IDENTITY: readonly Label[];
/** Data that leaves, and what stays behind. */
export declare const EXIT_COMBINATIONS: readonly Combination[];
