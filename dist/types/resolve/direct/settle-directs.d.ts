import { type Admit, type Candidate } from '../../gate/candidate.js';
import type { Requirement } from '../../model/requirement.js';
import { type FormatControl } from '../pip/format-control.js';
import { type PreparedDirect } from './prepared-direct.js';
import type { Workshop } from '../workshop.js';
/** The direct requirements of a run, once their source distributions were read, judged and, where they may be, built. */
export interface SettledDirects {
    /** What pip is asked for in place of them. */
    readonly requirements: readonly Requirement[];
    readonly constraints: readonly Requirement[];
    /** Candidates that stood for a project until its name and version were known. */
    readonly former: ReadonlySet<Candidate>;
    /** The candidate that was built to learn what this one is. */
    builtAs(candidate: Candidate): Candidate;
    /** The direct requirement that means this candidate. */
    named(candidate: Candidate): PreparedDirect | undefined;
    /** Projects of folders and local sdists: they are installed also where the same version is there. */
    readonly anew: readonly string[];
    /** pip's format choices, which don't count for a file that is named itself. */
    control(control: FormatControl): FormatControl;
}
/** The requirement that means the one file of a prepared direct: its project has no other. */
export declare function pinned({ direct, name, version }: PreparedDirect): Requirement;
/**
 * Reads the source distributions among the direct requirements and finds out which releases they are: from their own
 * metadata, from a build where they were let pass, or, where neither is to be had, from a stand-in.
 */
export declare function settleDirects(directs: readonly PreparedDirect[], workshop: Workshop, admit: Admit): Promise<SettledDirects>;
