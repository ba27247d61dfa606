import type { Finding } from '../model/finding.js';
import type { Verdict } from '../model/report.js';
/** The part of a judgement that a review must not change. */
export interface Decided {
    readonly verdict: Verdict;
    readonly score: number;
    readonly findings: readonly Finding[];
    readonly unscanned: readonly unknown[];
}
/**
 * Asserts that the AI review was advisory: the findings of tiers 1 and 2 and their severities are unchanged, and no
 * verdict or score is lower than before.
 * @throws Error otherwise, a defect that ends the run with exit code 4
 */
export declare function assertAdvisory(before: Decided, after: Decided): void;
