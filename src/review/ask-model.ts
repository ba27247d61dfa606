import type { ModelAnswer, ModelRequest, ModelService } from '../model/review.js';

/** The outcome of asking within the time limit. */
export type Asked =
  | Extract<ModelAnswer, { readonly kind: 'answered' }>
  | { readonly kind: 'timeout' }
  | Exclude<ModelAnswer, { readonly kind: 'answered' | 'busy' }>
  | { readonly kind: 'busy'; readonly status: number };

/** Milliseconds to wait before the second and later tries, if the service does not say how long. */
const WAITS = [1000, 2000, 4000, 8000];

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
export async function askModel(
  service: Pick<ModelService, 'ask'>,
  request: ModelRequest,
  { patience, signal, now, sleep }: AskSettings,
): Promise<Asked> {
  const end = now() + patience;
  const limit = AbortSignal.timeout(patience);
  const both = AbortSignal.any([signal, limit]);
  const late = new Promise<{ kind: 'timeout' }>((resolve) => {
    limit.addEventListener('abort', () => {
      resolve({ kind: 'timeout' });
    });
  });
  for (let attempt = 0; ; attempt += 1) {
    const answer = await Promise.race([service.ask(request, both), late]);
    signal.throwIfAborted();
    if (limit.aborted || answer.kind === 'timeout') return { kind: 'timeout' };
    if (answer.kind !== 'busy') return answer;
    const wait = answer.retryAfter ?? WAITS[attempt] ?? WAITS.at(-1) ?? 0;
    if (now() + wait >= end) return { kind: 'busy', status: answer.status };
    await sleep(wait);
  }
}
