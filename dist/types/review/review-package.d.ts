import { type Finding } from '../model/finding.js';
import type { AiExchange } from '../model/log.js';
import type { ModelService, ReviewCache } from '../model/review.js';
import { type AskSettings } from './ask-model.js';
import type { Subject } from './subject.js';
/** The services and limits of a review. */
export interface ReviewTools extends Omit<AskSettings, 'patience'> {
    readonly service: ModelService;
    readonly cache: ReviewCache;
    /** Makes a random word that cannot be guessed. */
    readonly token: () => string;
    /** For one package, seconds. */
    readonly maxSeconds: number;
    readonly onDone?: (done: number) => void;
    readonly onExchange: (exchange: AiExchange) => void;
}
/** How the review of a package ended: with an answer, or why there is none. */
export type Outcome = 'answered' | 'cached' | 'nothing-to-send' | 'timeout' | 'busy' | 'no-model' | 'denied' | 'cut-short' | 'malformed' | 'failed';
/** The result of reviewing one package. */
export interface PackageReview {
    readonly subject: Subject;
    readonly outcome: Outcome;
    readonly findings: readonly Finding[];
    readonly unfounded: number;
    readonly clearances: number;
    /** Number of files that were sent. */
    readonly sent: number;
    readonly inputTokens: number;
    readonly outputTokens: number;
    /** What the service said, where that helps. */
    readonly detail?: string;
}
/** Reviews one package with a model, or takes the result from the cache. Never throws because of the service. */
export declare function reviewPackage(subject: Subject, model: string, tools: ReviewTools): Promise<PackageReview>;
