import type { AiRequest } from '../model/review.js';
import { firstModel, successor } from './choose-model.js';
import { reviewPackage, type Outcome, type PackageReview, type ReviewTools } from './review-package.js';
import type { Subject } from './subject.js';

/** Packages that are asked about at the same time. */
const AT_ONCE = 4;

/** What came of reviewing a run's flagged packages. */
export interface Reviews {
  readonly model: string;
  readonly reviews: readonly PackageReview[];
  /** From private indexes; nothing of them was sent. */
  readonly kept: readonly Subject[];
  /** Beyond the number that is allowed. */
  readonly left: readonly Subject[];
}

function worstOf({ flags }: Subject): number {
  return Math.max(0, ...flags.map(({ score }) => score));
}

/** One answer of this kind holds for all that would be asked after it. */
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
 * Reviews flagged packages, the gravest first, as many as are allowed. Where the model is gone and its successor is
 * wanted, that one is asked.
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
