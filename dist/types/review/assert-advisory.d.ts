import type { Finding } from '../model/finding.js';
import type { Verdict } from '../model/report.js';
/** What of a judgement a review must not change. */
export interface Decided {
    readonly verdict: Verdict;
    readonly score: number;
    readonly findings: readonly Finding[];
    readonly unscanned: readonly unknown[];
}
/**
 * The AI review is advisory: afterwards the findings of tiers 1 and 2 and their severities are the same as before,
 * and no verdict or score is lower. Throws an internal error otherwise, which ends the run with exit code 4.
 */
export declare function assertAdvisory(before: Decided, after: Decided): void;
