import type { Candidate } from '../gate/candidate.js';
import type { Shelf } from '../gate/shelf.js';
import type { Locate } from '../model/review.js';
/**
 * Finds the bytes of artifacts again that a run has read: those that were built here, and those of candidates, which are
 * fetched when only their inspection was kept from an earlier run.
 */
export declare function locateAmong(candidates: Iterable<Candidate>, shelf: Shelf, built?: Iterable<{
    readonly sha256: string;
    readonly path: string;
}>): Locate;
