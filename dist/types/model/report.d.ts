import type { Artifact } from './artifact.js';
import type { Incomplete, Skipped } from './facts.js';
import type { FailureParts } from './failure.js';
import type { Finding } from './finding.js';
import type { Unscanned } from './inspection.js';
import type { RequiredBy, Scope } from './release.js';
/** What a report can be written in, as `--format` and `--report` name it. */
export declare const REPORT_FORMATS: readonly ["text", "json", "sarif", "markdown", "gitlab"];
export type ReportFormat = (typeof REPORT_FORMATS)[number];
export declare const VERDICTS: readonly ["safe", "warned", "blocked", "unscanned"];
export type Verdict = (typeof VERDICTS)[number];
/** The verdict of a set is the first of these that occurs in it; a reader should look in the same order. */
export declare const WORST_FIRST: readonly Verdict[];
export interface Decision {
    readonly by: 'score' | 'allowlist' | 'denylist' | 'ignore';
    readonly reason?: string;
}
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
export interface Environment {
    readonly python: string;
    readonly pip: string;
    readonly platform: string;
    /** Where the interpreter came from, e.g. `PATH`, `--python`. */
    readonly source: string;
}
export type Counts = Readonly<Record<Verdict, number>>;
/** The JSON report, version 1. Fields are added, never renamed. The same input gives the same bytes. */
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
