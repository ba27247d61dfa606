import type { UnpackedFile } from '../model/effects.js';
import type { Finding } from '../model/finding.js';
/** One flagged package, as the review sees it. */
export interface Subject {
    readonly name: string;
    readonly version: string;
    readonly isPrivate: boolean;
    /** Lower-case hex, of its artifacts. */
    readonly sha256: readonly string[];
    /** What tiers 1 and 2 found and is not ignored. */
    readonly flags: readonly Finding[];
    /** Its text files, of all artifacts; a path is the one that findings name. */
    open(): Promise<readonly SourceText[]>;
}
/** A file that may be sent. */
export interface SourceText extends UnpackedFile {
    /** File name of the artifact it is in. */
    readonly artifact: string;
}
/** The score at which a finding calls for a review, unless it is an advisory: those say what is wrong already. */
export declare function flagsAmong(findings: readonly Finding[], threshold: number): readonly Finding[];
