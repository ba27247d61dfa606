import type { Candidate } from '../../gate/candidate.js';
import { type FormatControl } from './format-control.js';
/** What a file has to fit. */
export interface Target {
    /** Version of the interpreter. */
    readonly python: string;
    readonly platform: string;
    readonly control: FormatControl;
    /** True when only files with a hash of the requirements are listed. */
    readonly isHashMode: boolean;
}
/** What the upstreams list for one project. */
export interface Listing {
    readonly candidates: readonly Candidate[];
    /** Files on their pages, usable or not. */
    readonly files: number;
}
/** Why none of the listed files will do, and what to do about it. Both hold text of the index. */
export interface Reason {
    readonly because: string;
    readonly fix: string;
}
/**
 * Says why no file of a project fits a requirement, where pip says "No matching distribution found".
 * @param specifier PEP 440; empty for any version
 */
export declare function explainNoFile(specifier: string, listing: Listing, target: Target): Reason;
