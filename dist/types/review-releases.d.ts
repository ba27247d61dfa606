import type { Judged, Knowledge } from './judge-releases.js';
import type { Locate } from './model/review.js';
/**
 * Tier 3: shows a model what tiers 1 and 2 flagged. It adds findings and changes none.
 * @param locate finds the files of the artifacts
 * @throws Error, a defect of depsec, if an earlier finding changed
 */
export declare function reviewReleases(judged: Judged, locate: Locate, knowledge: Knowledge): Promise<Judged>;
