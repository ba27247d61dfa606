import type { Judged, Knowledge } from './judge-releases.js';
import type { Locate } from './model/review.js';
/**
 * Tier 3: has a model look at what tiers 1 and 2 flagged. It adds findings and changes none.
 * @param locate finds the artifacts' bytes again
 * @throws Error, a defect, when something that was found before is different afterwards
 */
export declare function reviewReleases(judged: Judged, locate: Locate, knowledge: Knowledge): Promise<Judged>;
