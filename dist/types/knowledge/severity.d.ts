import type { Severity } from '../model/finding.js';
/** One entry of an OSV `severity` array: a CVSS vector of version 2, 3 or 4, or something else we do not read. */
export interface Rating {
    readonly type: string;
    readonly score: string;
}
/** The highest CVSS base score (0–10) that the vectors give; undefined without a whole vector. */
export declare function highestScore(ratings: readonly Rating[]): number | undefined;
/** CVSS base score to severity: 9 and above CRITICAL, 7 HIGH, 4 MEDIUM, else LOW. */
export declare function severityOfScore(score: number): Severity;
/** A database's own word for a severity; undefined when it is none of the known ones. */
export declare function severityOfWord(word: unknown): Severity | undefined;
