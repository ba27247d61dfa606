import type { Incomplete } from '../../model/facts.js';
import type { Candidate } from '../../gate/candidate.js';
import type { Pick } from '../pick.js';
import type { ResolveNeeds } from './build-needs.js';
export interface BuildScope {
    readonly picks: readonly Pick[];
    readonly incomplete: readonly Incomplete[];
}
/**
 * Finds what the sdists among `picks` need to be built (PEP 518), and what those need in turn. Sdists with the
 * same build requirements are asked for once.
 * @param needsOf the build requirements of an sdist; none for one that will not be built
 */
export declare function resolveBuildScope(picks: readonly Pick[], needsOf: (pick: Pick) => Promise<readonly string[]>, resolveNeeds: ResolveNeeds): Promise<BuildScope>;
/**
 * Candidates that were built, or given or refused to a build, though no resolution chose them: tried out, or wanted by
 * a build hook.
 */
export declare function leftovers(picks: readonly Pick[], used: ReadonlySet<Candidate>, refused: ReadonlyMap<Candidate, Candidate>): Pick[];
