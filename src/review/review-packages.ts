import type { AiRequest } from '../model/review.js';
import { firstModel, successor } from './choose-model.js';
import { reviewPackage, type Outcome, type PackageReview, type ReviewTools } from './review-package.js';
import type { Subject } from './subject.js';

/** How many packages are reviewed at the same time. */
const AT_ONCE = 4;

/** The result of reviewing the flagged packages of a run. */
export interface Reviews {
  readonly model: string;
  readonly reviews: readonly PackageReview[];
  /** Packages from private indexes; nothing of them was sent. */
  readonly kept: readonly Subject[];
  /** Packages that were not reviewed because there were too many. */
  readonly left: readonly Subject[];
}

function worstOf({ flags }: Subject): number {
  return Math.max(0, ...flags.map(({ score }) => score));
}

/** After one outcome of this kind, all further questions would end the same way. */
const FINAL: readonly Outcome[] = ['denied', 'no-model'];

async function reviewAll(
  subjects: readonly Subject[],
  model: string,
  tools: ReviewTools,
): Promise<readonly PackageReview[]> {
  const reviews: PackageReview[] = [];
  const waiting = subjects.entries();
  let final: PackageReview | undefined;
  let done = 0;
  const work = async (): Promise<void> => {
    for (const [at, subject] of waiting) {
      tools.signal.throwIfAborted();
      const review = final ?? (await reviewPackage(subject, model, tools));
      reviews[at] = { ...review, subject };
      tools.onDone?.((done += 1));
      if (FINAL.includes(review.outcome)) final ??= { ...review, sent: 0 };
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return reviews;
}

/**
 * Reviews flagged packages, the worst first, up to the allowed number. If the model has been retired and the configuration
 * allows it, its successor is asked.
 */
export async function reviewPackages(
  subjects: readonly Subject[],
  request: AiRequest,
  tools: ReviewTools,
): Promise<Reviews> {
  const mayGo = subjects.filter(({ isPrivate }) => request.mayPrivate || !isPrivate);
  const kept = subjects.filter((subject) => !mayGo.includes(subject));
  const ranked = [...mayGo].sort((a, b) => worstOf(b) - worstOf(a) || (a.name < b.name ? -1 : 1));
  const [chosen, left] = [ranked.slice(0, request.maxPackages), ranked.slice(request.maxPackages)];
  const model = firstModel(request.model);
  const reviews = await reviewAll(chosen, model, tools);
  const isGone = reviews.some(({ outcome }) => outcome === 'no-model');
  const next = isGone ? await successor(request.model, tools.service, tools.signal) : undefined;
  if (next === undefined) return { model, reviews, kept, left };
  const again = reviews.filter(({ outcome }) => outcome === 'no-model').map(({ subject }) => subject);
  const done = reviews.filter(({ outcome }) => outcome !== 'no-model');
  return { model: next, reviews: [...done, ...(await reviewAll(again, next, tools))], kept, left };
}
