import type { Value } from '../values/value.js';
import type { Frame } from './machine-parts.js';
import type { Sighting } from './sighting.js';
/**
 * Which requests are made in a helper whose caller lets go of what it gives. A helper looks at the answer itself, to give it
 * back: whether anybody else does shows where it is called.
 */
export interface Answers {
    /** Keys of the requests that were made and not let go of by now, as often as they were made. */
    readonly open: string[];
    readonly dropped: Set<string>;
    /** Some caller kept them. */
    readonly kept: Set<string>;
}
export declare function createAnswers(): Answers;
export declare function noteRequest(sighting: Sighting, answers: Answers): void;
/** Notes a request once more, whose key is known from a call before. */
export declare function noteAgain(key: string, { open, kept }: Answers): void;
/**
 * Notes that nobody looks at what a call gave: where that is what a helper got as an answer, the answers to all requests
 * since the first `from` are let go of.
 */
export declare function dropSince(from: number, given: Value, { machine, scope }: Frame): void;
/**
 * Marks the sighting of a request where every caller of the helper that it stands in lets go of the answer, and nobody hears
 * of its failure: a helper that raises what goes wrong has told its caller enough.
 */
export declare function markDropped({ open, dropped, kept }: Answers): (sighting: Sighting) => Sighting;
