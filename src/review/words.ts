import { visible, visibleName } from '../report/escape/visible.js';
import { countOf } from '../report/words.js';
import type { Outcome, PackageReview } from './review-package.js';
import type { Reviews } from './review-packages.js';
import type { Subject } from './subject.js';

const nameOf = ({ name, version }: Subject): string => `${visibleName(name)} ${visibleName(version)}`;
const namesOf = (subjects: readonly Subject[]): string => subjects.map(nameOf).sort().join(', ');

const STANDS = 'The findings of tiers 1 and 2 remain';

/** Why a review gave no findings, in words; undefined if it gave an answer. */
function reasonOf(outcome: Outcome, model: string, maxSeconds: number): string | undefined {
  const reasons: Readonly<Record<Exclude<Outcome, 'answered' | 'cached'>, string>> = {
    'nothing-to-send': 'its files could not be fetched again, or hold no text',
    timeout: `no answer within ${countOf(maxSeconds, 'second')} (analysis.max_ai_analysis_time)`,
    busy: 'the service was busy for too long',
    'no-model': `the service has no model ${visibleName(model)}, which may have been retired: set analysis.ai_model to another, or to "auto"`,
    denied: 'the service refused the key (ANTHROPIC_API_KEY)',
    'cut-short': 'the answer was cut short',
    malformed: 'the answer did not have the form that was asked for',
    failed: 'the connection failed',
  };
  return outcome === 'answered' || outcome === 'cached' ? undefined : reasons[outcome];
}

function sentNotes({ model, reviews }: Reviews, host: string): readonly string[] {
  const sent = reviews.filter((review) => review.sent > 0);
  const cached = reviews.filter(({ outcome }) => outcome === 'cached');
  const sum = (of: (review: PackageReview) => number): number => sent.reduce((all, one) => all + of(one), 0);
  return [
    ...(sent.length === 0
      ? []
      : [
          `AI review: parts of ${countOf(
            sum((one) => one.sent),
            'file',
          )} of ${namesOf(sent.map(({ subject }) => subject))} were sent to ${host} (${visibleName(model)}); ${sum((one) => one.inputTokens)} tokens read, ${sum((one) => one.outputTokens)} written.`,
        ]),
    ...(cached.length === 0
      ? []
      : [
          `AI review: for ${namesOf(cached.map(({ subject }) => subject))}, the findings of an earlier review were used; nothing was sent.`,
        ]),
  ];
}

function failureNotes({ model, reviews }: Reviews, maxSeconds: number): readonly string[] {
  const groups = new Map<string, PackageReview[]>();
  for (const review of reviews) {
    const reason = reasonOf(review.outcome, model, maxSeconds);
    if (reason === undefined) continue;
    const words = review.detail === undefined ? reason : `${reason} (${visible(review.detail, 160)})`;
    groups.set(words, [...(groups.get(words) ?? []), review]);
  }
  return [...groups].map(
    ([words, failed]) =>
      `AI review gave nothing for ${namesOf(failed.map(({ subject }) => subject))}: ${words}. ${STANDS}.`,
  );
}

function droppedNotes({ reviews }: Reviews): readonly string[] {
  return reviews.flatMap(({ subject, unfounded, clearances }) => [
    ...(unfounded === 0
      ? []
      : [
          `AI review of ${nameOf(subject)}: ${countOf(unfounded, 'finding')} dropped, because the quoted code is not where it should be.`,
        ]),
    ...(clearances === 0
      ? []
      : [
          `AI review of ${nameOf(subject)}: ${countOf(clearances, 'finding')} dropped for saying that the package is safe; it cannot say that.`,
        ]),
  ]);
}

/** The notes of a report on the AI review: what was sent, what was dropped, what gave no findings. */
export function reviewNotes(reviews: Reviews, host: string, maxSeconds: number): readonly string[] {
  const { kept, left } = reviews;
  return [
    ...sentNotes(reviews, host),
    ...failureNotes(reviews, maxSeconds),
    ...droppedNotes(reviews),
    ...(kept.length === 0
      ? []
      : [
          `AI review: nothing was sent of packages from a private index (analysis.ai_private): ${namesOf(kept)}.`,
        ]),
    ...(left.length === 0
      ? []
      : [`AI review: not reviewed because of analysis.max_ai_packages: ${namesOf(left)}.`]),
  ];
}
