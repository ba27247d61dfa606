/**
 * What every format says in words, so that text, Markdown, annotations and SARIF never disagree. The results still hold
 * hostile text: the caller escapes them whole, for its own target.
 */
import type { Skipped } from '../model/facts.js';
import type { ChainStep, Finding } from '../model/finding.js';
import type { Unscanned } from '../model/inspection.js';
import type { RequiredBy } from '../model/release.js';
import type { Counts, Environment, PackageReport, Verdict } from '../model/report.js';
/** The word for each verdict. */
export declare const VERDICT_WORDS: Readonly<Record<Verdict, string>>;
/** `1 package`, `2 packages`. */
export declare function countOf(count: number, noun: string): string;
/** How many packages got a verdict, in words. */
export interface CountPart {
    readonly verdict: Verdict;
    readonly count: number;
    readonly words: string;
}
/** The parts of the closing count; unscanned packages are mentioned only where there are any. */
export declare function countParts({ safe, warned, blocked, unscanned }: Counts): readonly CountPart[];
/** `11 packages safe · 0 warnings · 1 blocked`. */
export declare function countsLine(counts: Counts): string;
/** What speaks against a package: its findings that are not ignored. */
export declare function activeFindings(entry: PackageReport): readonly Finding[];
/** INFO and LOW are what a package is capable of, not a reason to act; they are shown on request only. */
export declare function isNotable(finding: Finding): boolean;
/** The findings a reader needs to see to understand the verdict, the most severe first. */
export declare function notableFindings(entry: PackageReport): readonly Finding[];
/** What of a package could not be judged and is not ignored. */
export declare function activeUnscanned(entry: PackageReport): readonly Unscanned[];
/** Why a package got its verdict, in one sentence; nothing for a package that is simply safe. */
export declare function reasonFor(entry: PackageReport): string | undefined;
/** What somebody took responsibility for, in words: `ignored until 2027-01-31: rule — reason`. */
export declare function ignoredWords(entry: PackageReport): readonly string[];
/** `requirements.txt:3 → flask → jinja2`: the line that brought a package in, and the names on the way. */
export declare function requiredByWords(required: RequiredBy): string;
/** `requirements.txt:3`, or `the command line`. */
export declare function originWords({ file, line }: Pick<RequiredBy, 'file' | 'line'>): string;
/** `setup.py:4 in demo-1.0.tar.gz`; nothing for what is about a whole release. */
export declare function placeOf({ artifact, file, line, }: Pick<Finding, 'artifact' | 'file' | 'line'>): string | undefined;
/** What is shown beside a finding: when its code runs, which other advisories report it, and what fixes it. */
export declare function detailsOf(finding: Finding): readonly string[];
/** `setup.py:4`, or, for a line of decoded text, `setup.py:2 after 1 decoding`. */
export declare function stepPlace({ file, line, layer }: ChainStep): string;
/** Whether nothing was resolved: files of this machine were read, which nothing required. */
export declare function isOfFiles({ environment }: {
    readonly environment: Environment;
}): boolean;
/** The word before the places of `requiredByWords`. */
export declare function waysWord(isOfFilesAlone: boolean): 'Read from' | 'Required by';
/** What explains a finding besides its own place: a single step at that place only says it again. */
export declare function tellingSteps({ chain, file, line }: Finding): readonly ChainStep[];
/** What was left out of a run, in one line: `project data (the run is offline); AI review: no key`. */
export declare function allSkippedWords(skipped: readonly Skipped[]): string;
/** `AI review (tier 3): no key`. */
export declare function skippedWords({ tier, reason }: Skipped): string;
