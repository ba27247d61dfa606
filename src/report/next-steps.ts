import type { Report } from '../model/report.js';
import { notableFindings } from './words.js';

/** A piece of advice, and the outcome it is about. */
export interface NextStep {
  readonly outcome: string;
  readonly advice: string;
}

/** What a reader who has never seen depsec should do now. Nothing when there is nothing to do. */
export function nextSteps({ counts, incomplete, packages }: Report): readonly NextStep[] {
  const hasReasons = packages.some((entry) => entry.verdict !== 'safe' && notableFindings(entry).length > 0);
  const steps: readonly (NextStep & { readonly applies: boolean })[] = [
    {
      applies: counts.blocked > 0,
      outcome: 'Blocked',
      advice: 'do not install it. Check the spelling, take a fixed version, or leave the package out.',
    },
    {
      applies: counts.unscanned > 0,
      outcome: 'Unscanned',
      advice: 'could not be judged, so not known to be safe. Take another version, or read it yourself.',
    },
    {
      applies: counts.warned > 0,
      outcome: 'Warned',
      advice: 'not blocked, but read the reasons before you rely on it.',
    },
    {
      applies: incomplete.length > 0,
      outcome: 'Incomplete',
      advice: 'a source did not answer, so something may be missing here. Run again later.',
    },
    {
      applies: hasReasons,
      outcome: 'Reasons',
      advice: 'depsec explain RULE says what a rule means and what to do about it.',
    },
  ];
  return steps.filter(({ applies }) => applies);
}
