import cacache from 'cacache';
import type { ReviewCache } from '../model/review.js';

/** Remembers nothing. */
export const NO_REVIEWS: ReviewCache = {
  get: () => Promise.resolve(undefined),
  put: () => Promise.resolve(),
};

/**
 * Opens the cache of AI findings. Contents are checked by cacache (SHA-512) on every read; who reads them checks their
 * shape. A write that fails is not told: it costs a question in the next run.
 * @param folder absolute; made when missing
 */
export function openReviewCache(folder: string): ReviewCache {
  return {
    async get(key) {
      try {
        return JSON.parse((await cacache.get(folder, key)).data.toString('utf8')) as unknown;
      } catch {
        return undefined;
      }
    },
    async put(key, findings) {
      try {
        await cacache.put(folder, key, JSON.stringify(findings));
      } catch {
        // Told above.
      }
    },
  };
}
