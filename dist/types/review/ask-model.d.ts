import type { ModelAnswer, ModelRequest, ModelService } from '../model/review.js';
/** What came of asking, with the time it took into account. */
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
export interface AskSettings {
    /** For everything together, milliseconds. */
    readonly patience: number;
    readonly signal: AbortSignal;
    /** Milliseconds that only ever grow. */
    readonly now: () => number;
    readonly sleep: (milliseconds: number) => Promise<void>;
}
/**
 * Asks until there is an answer. A busy service is asked again, after the delay it asks for, as long as there is time
 * left; a later answer does not count.
 */
export declare function askModel(service: Pick<ModelService, 'ask'>, request: ModelRequest, { patience, signal, now, sleep }: AskSettings): Promise<Asked>;
