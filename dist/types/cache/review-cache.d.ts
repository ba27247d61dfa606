import type { ReviewCache } from '../model/review.js';
/** Remembers nothing. */
export declare const NO_REVIEWS: ReviewCache;
/**
 * Opens the cache of AI findings. Contents are checked by cacache (SHA-512) on every read; who reads them checks their
 * shape. A write that fails is not told: it costs a question in the next run.
 * @param folder absolute; made when missing
 */
export declare function openReviewCache(folder: string): ReviewCache;
