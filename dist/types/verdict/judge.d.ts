import type { Finding } from '../model/finding.js';
import type { Unscanned } from '../model/inspection.js';
import type { Ignore, Policy } from '../model/policy.js';
import { type Counts, type Decision, type Verdict } from '../model/report.js';
import type { Judged } from './ignores.js';
/** The judgement on one package. */
export interface Judgement {
    readonly verdict: Verdict;
    /** Between 0 and 1: the highest score of the findings that count. */
    readonly score: number;
    readonly decision: Decision;
    /** The findings for the report; ignored ones are marked. */
    readonly findings: readonly Finding[];
    readonly unscanned: readonly Unscanned[];
    /** Ignore entries that applied; `ignoreNotes` reports the others. */
    readonly used: readonly Ignore[];
}
/**
 * Judges one package from its findings and the files that could not be read.
 *
 * The deny list wins over everything, and a malware advisory over the allow list and over ignores. A package on the
 * allow list is judged by nothing else. Otherwise, what is not ignored decides: a score at or above `blockScore` blocks,
 * anything unscanned makes the package unscanned, a score at or above `warnScore` warns.
 */
export declare function judge(findings: readonly Finding[], unscanned: readonly Unscanned[], policy: Policy, judged: Judged): Judgement;
/** The verdict of a whole set: blocked > unscanned > warned > safe. An empty set is safe. */
export declare function setVerdict(packages: readonly {
    readonly verdict: Verdict;
}[]): Verdict;
/** How many packages got each verdict. */
export declare function countVerdicts(packages: readonly {
    readonly verdict: Verdict;
}[]): Counts;
