import type { LoopbackAnswer, LoopbackRequest } from '../model/loopback.js';
import type { Candidate } from './candidate.js';
import type { Catalogue } from './catalogue.js';
import type { Gate } from './gate.js';
import type { Shelf } from './shelf.js';
export interface BuiltInParts {
    readonly gate: Gate;
    readonly catalogue: Catalogue;
    readonly shelf: Shelf;
    /** Number of the index that answers; undefined where there is none. */
    readonly index: number | undefined;
    readonly fetchMetadata: (candidate: Candidate) => Promise<string>;
}
/**
 * Answers in the place of the index that an installer asks of itself, at whatever host it takes that to be: pages of
 * projects, and releases in the words of its JSON interface. All else is refused.
 */
export declare function createBuiltInIndex(parts: BuiltInParts): (request: LoopbackRequest, base: string) => Promise<LoopbackAnswer>;
