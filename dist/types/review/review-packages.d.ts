import type { AiRequest } from '../model/review.js';
import { type PackageReview, type ReviewTools } from './review-package.js';
import type { Subject } from './subject.js';
/** What came of reviewing a run's flagged packages. */
export interface Reviews {
    readonly model: string;
    readonly reviews: readonly PackageReview[];
    /** From private indexes; nothing of them was sent. */
    readonly kept: readonly Subject[];
    /** Beyond the number that is allowed. */
    readonly left: readonly Subject[];
}
/**
 * Reviews flagged packages, the gravest first, as many as are allowed. Where the model is gone and its successor is
 * wanted, that one is asked.
 */
export declare function reviewPackages(subjects: readonly Subject[], request: AiRequest, tools: ReviewTools): Promise<Reviews>;
