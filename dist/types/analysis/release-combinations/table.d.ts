import type { ReleaseCombination } from './release-combination.js';
/** Every combination of tier 1 findings with each other and with tier 2. */
export declare const RELEASE_COMBINATIONS: readonly ReleaseCombination[];
