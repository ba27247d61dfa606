import type { Incomplete, Skipped } from './model/facts.js';
import type { Release } from './model/release.js';
import type { Environment, Report } from './model/report.js';
import type { JudgeRequest } from './model/request.js';
import type { RequirementNote } from './model/requirement.js';
import type { JudgedRelease } from './judge-releases.js';
export interface ReportParts {
    readonly request: JudgeRequest;
    /** What the packages were chosen for; empty words where nothing was chosen. */
    readonly environment: Environment;
    readonly judged: readonly JudgedRelease[];
    readonly incomplete: readonly Incomplete[];
    readonly skipped: readonly Skipped[];
    readonly notes: readonly string[];
}
/**
 * Releases that came in by several sections or scopes are one, with every file that was read for any of them; what runs
 * outranks what only builds.
 */
export declare function mergeReleases(releases: readonly Release[]): Release[];
/** A note with the place it is about. */
export declare function noteText({ message, origin }: RequirementNote): string;
/** Joins everything into the report, in its one order. */
export declare function assembleReport(parts: ReportParts): Report;
