import type { UnpackedFile } from '../model/effects.js';
import type { Finding } from '../model/finding.js';
/** One flagged package, as the review sees it. */
export interface Subject {
    readonly name: string;
    readonly version: string;
    readonly isPrivate: boolean;
    /** The hashes of its artifacts, lower-case hex. */
    readonly sha256: readonly string[];
    /** The findings of tiers 1 and 2 that are not ignored. */
    readonly flags: readonly Finding[];
    /** Reads the text files of all its artifacts, under the paths that findings name. */
    open(): Promise<readonly SourceText[]>;
}
/** A file that may be sent. */
export interface SourceText extends UnpackedFile {
    /** File name of the artifact it is in. */
    readonly artifact: string;
}
/**
 * The findings that a review is about; empty if there is nothing to review. A package is reviewed if one of its findings
 * reaches `threshold`, apart from advisories, which already say what is wrong.
 */
export declare function flagsAmong(findings: readonly Finding[], threshold: number): readonly Finding[];
