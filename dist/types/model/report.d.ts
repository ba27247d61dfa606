import type { Artifact } from './artifact.js';
import type { Incomplete, Skipped } from './facts.js';
import type { FailureParts } from './failure.js';
import type { Finding } from './finding.js';
import type { Unscanned } from './inspection.js';
import type { RequiredBy, Scope } from './release.js';
/** The formats of a report, as `--format` and `--report` name them. */
export declare const REPORT_FORMATS: readonly ["text", "json", "sarif", "markdown", "gitlab"];
export type ReportFormat = (typeof REPORT_FORMATS)[number];
/** What depsec decides about a package. `unscanned`: a part of it could not be read, so it is not known to be safe. */
export declare const VERDICTS: readonly ["safe", "warned", "blocked", "unscanned"];
export type Verdict = (typeof VERDICTS)[number];
/** Verdicts by importance: that of a set is the first of these that occurs in it. */
export declare const WORST_FIRST: readonly Verdict[];
/** What a verdict follows from. */
export interface Decision {
    readonly by: 'score' | 'allowlist' | 'denylist' | 'ignore';
    readonly reason?: string;
}
/** One package of a report; `report/schema.ts` describes each field. */
export interface PackageReport {
    readonly name: string;
    readonly version: string;
    readonly verdict: Verdict;
    readonly score: number;
    readonly scope: Scope;
    readonly decision: Decision;
    readonly requiredBy: readonly RequiredBy[];
    readonly artifacts: readonly Artifact[];
    readonly unscanned: readonly Unscanned[];
    readonly findings: readonly Finding[];
}
/** The Python, pip and platform that packages were chosen for; empty strings if nothing was resolved. */
export interface Environment {
    readonly python: string;
    readonly pip: string;
    readonly platform: string;
    /** Where the interpreter came from, e.g. `PATH`, `--python`. */
    readonly source: string;
}
/** How many packages got each verdict. */
export type Counts = Readonly<Record<Verdict, number>>;
/**
 * The result of a run, and the shape of the JSON report, version 1 (`report/schema.ts`). Fields may be added, never
 * renamed. The same input gives the same bytes.
 */
export interface Report {
    readonly schemaVersion: 1;
    readonly tool: {
        readonly name: 'depsec';
        readonly version: string;
        readonly rules: string;
    };
    readonly environment: Environment;
    readonly verdict: Verdict;
    readonly counts: Counts;
    readonly incomplete: readonly Incomplete[];
    readonly skipped: readonly Skipped[];
    readonly notes: readonly string[];
    readonly error?: FailureParts;
    readonly packages: readonly PackageReport[];
}
