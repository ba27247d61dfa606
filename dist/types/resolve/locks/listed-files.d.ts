import type { Candidate } from '../../gate/candidate.js';
import type { AllowedHashes } from '../../gate/catalogue.js';
import type { Incomplete } from '../../model/facts.js';
import type { Release } from '../../model/release.js';
import type { PipDesk } from '../pip/ask-pip.js';
import { type Pick } from '../pick.js';
import { type Workshop } from '../workshop.js';
import type { LockedFiles } from './locked-files.js';
/** A package of a lock, and all of its files that the gate could find. */
export interface ListedCandidates extends LockedFiles {
    readonly candidates: readonly Candidate[];
}
/** Finds every file that locks list: by its address, or on the indexes by its hash. */
export declare function listedCandidates(locked: readonly LockedFiles[], desk: PipDesk): Promise<readonly ListedCandidates[]>;
/** Files that a lock names by their hashes and no index has: whoever has them could install what nobody read. */
export declare function missingFiles(listed: readonly ListedCandidates[]): Incomplete[];
/** Packages of a lock that don't count in this environment are judged all the same. */
export declare function idlePicks(listed: readonly ListedCandidates[], chosen: readonly Pick[]): Pick[];
/**
 * Reads what was picked, and of hashed requirements and locks every other file they list for the same release.
 */
export declare function readPicks(picks: readonly Pick[], workshop: Workshop, listed: readonly ListedCandidates[], allowed: AllowedHashes): Promise<Release[]>;
