import type { Severity } from '../model/finding.js';
/** One entry of an OSV `severity` array: a CVSS vector of version 2, 3 or 4, or something else we do not read. */
export interface Rating {
    readonly type: string;
    readonly score: string;
}
/** The highest CVSS base score (0–10) of some ratings; undefined if none has a complete vector. */
export declare function highestScore(ratings: readonly Rating[]): number | undefined;
/** CVSS base score to severity: 9 and above CRITICAL, 7 HIGH, 4 MEDIUM, else LOW. */
export declare function severityOfScore(score: number): Severity;
/** The severity that a database states in a word; undefined for an unknown word. */
export declare function severityOfWord(word: unknown): Severity | undefined;
