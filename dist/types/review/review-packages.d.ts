import type { AiRequest } from '../model/review.js';
import { type PackageReview, type ReviewTools } from './review-package.js';
import type { Subject } from './subject.js';
/** The result of reviewing the flagged packages of a run. */
export interface Reviews {
    readonly model: string;
    readonly reviews: readonly PackageReview[];
    /** Packages from private indexes; nothing of them was sent. */
    readonly kept: readonly Subject[];
    /** Packages that were not reviewed because there were too many. */
    readonly left: readonly Subject[];
}
/**
 * Reviews flagged packages, the worst first, up to the allowed number. If the model has been retired and the configuration
 * allows it, its successor is asked.
 */
export declare function reviewPackages(subjects: readonly Subject[], request: AiRequest, tools: ReviewTools): Promise<Reviews>;
