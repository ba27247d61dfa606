import type { Candidate } from '../gate/candidate.js';
import type { Shelf } from '../gate/shelf.js';
import type { Locate } from '../model/review.js';

/**
 * Finds the bytes of artifacts again that a run has read: those that were built here, and those of candidates, which are
 * fetched when only their inspection was kept from an earlier run.
 */
export function locateAmong(
  candidates: Iterable<Candidate>,
  shelf: Shelf,
  built: Iterable<{ readonly sha256: string; readonly path: string }> = [],
): Locate {
  return async (sha256) => {
    for (const wheel of built) if (wheel.sha256 === sha256) return wheel.path;
    for (const candidate of candidates) {
      try {
        const reading = await shelf.read(candidate);
        if (reading.sha256 === sha256) return (await shelf.fetch(candidate)).path;
      } catch {
        // It cannot be had again, which the review says.
      }
    }
    return undefined;
  };
}
