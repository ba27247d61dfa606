import type { Finding } from '../model/finding.js';
import type { Verdict } from '../model/report.js';

/** The part of a judgement that a review must not change. */
export interface Decided {
  readonly verdict: Verdict;
  readonly score: number;
  readonly findings: readonly Finding[];
  readonly unscanned: readonly unknown[];
}

const ORDER: readonly Verdict[] = ['safe', 'warned', 'unscanned', 'blocked'];

function deterministic({ findings }: Decided): readonly string[] {
  return findings
    .filter(({ tier }) => tier !== 3)
    .map((finding) => JSON.stringify(finding))
    .sort();
}

/**
 * Asserts that the AI review was advisory: the findings of tiers 1 and 2 and their severities are unchanged, and no
 * verdict or score is lower than before.
 * @throws Error otherwise, a defect that ends the run with exit code 4
 */
export function assertAdvisory(before: Decided, after: Decided): void {
  const [known, now] = [deterministic(before), deterministic(after)];
  const isSame =
    known.length === now.length &&
    known.every((finding, at) => finding === now[at]) &&
    JSON.stringify(before.unscanned) === JSON.stringify(after.unscanned);
  if (!isSame) throw new Error('the AI review changed what tiers 1 and 2 found');
  if (after.score < before.score || ORDER.indexOf(after.verdict) < ORDER.indexOf(before.verdict))
    throw new Error('the AI review lowered a verdict');
}
