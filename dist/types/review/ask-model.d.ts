import type { ModelAnswer, ModelRequest, ModelService } from '../model/review.js';
/** The outcome of asking within the time limit. */
export type Asked = Extract<ModelAnswer, {
    readonly kind: 'answered';
}> | {
    readonly kind: 'timeout';
} | Exclude<ModelAnswer, {
    readonly kind: 'answered' | 'busy';
}> | {
    readonly kind: 'busy';
    readonly status: number;
};
/** How long to wait for an answer, and what to wait with. */
export interface AskSettings {
    /** Milliseconds for all tries together. */
    readonly patience: number;
    readonly signal: AbortSignal;
    /** Milliseconds on a clock that never goes back. */
    readonly now: () => number;
    readonly sleep: (milliseconds: number) => Promise<void>;
}
/**
 * Asks until there is an answer or the time is up. A busy service is asked again after the delay it requests, if there is
 * time left.
 */
export declare function askModel(service: Pick<ModelService, 'ask'>, request: ModelRequest, { patience, signal, now, sleep }: AskSettings): Promise<Asked>;
