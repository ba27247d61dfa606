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
 * The AI review is advisory: what tiers 1 and 2 found is the same before and after it, whole and with its severities, and
 * no verdict or score is lower. Throws an internal error otherwise, and the run ends with exit code 4.
 */
export declare function assertAdvisory(before: Decided, after: Decided): void;
