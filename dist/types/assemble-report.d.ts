import type { Incomplete, Skipped } from './model/facts.js';
import type { Release } from './model/release.js';
import type { Environment, Report } from './model/report.js';
import type { JudgeRequest } from './model/request.js';
import type { RequirementNote } from './model/requirement.js';
import type { JudgedRelease } from './judge-releases.js';
/** Everything a report is made from. */
export interface ReportParts {
    readonly request: JudgeRequest;
    /** What the packages were chosen for; empty strings if nothing was resolved. */
    readonly environment: Environment;
    readonly judged: readonly JudgedRelease[];
    readonly incomplete: readonly Incomplete[];
    readonly skipped: readonly Skipped[];
    readonly notes: readonly string[];
}
/**
 * Merges releases that came in by several sections or scopes, with every file that was read for any of them. A release
 * needed to run and to build counts as one that runs.
 */
export declare function mergeReleases(releases: readonly Release[]): Release[];
/** A note, preceded by the file and line it is about. */
export declare function noteText({ message, origin }: RequirementNote): string;
/** Makes the report, in its fixed order. */
export declare function assembleReport(parts: ReportParts): Report;
