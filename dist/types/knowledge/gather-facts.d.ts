import type { Incomplete, ReleaseFacts, Skipped } from '../model/facts.js';
import type { Release } from '../model/release.js';
import type { AdvisoriesRequest } from '../model/request.js';
import type { AdvisoryIndex } from './advisory-folder.js';
import { type AskEffects } from './ask.js';
export interface FactsOptions {
    readonly advisories: AdvisoriesRequest;
    /** Nobody is asked; what only a service knows is then missing. */
    readonly offline: boolean;
    /** Milliseconds a service may be silent; by default ten seconds. */
    readonly idleTimeout?: number;
}
export interface FactsEffects extends AskEffects {
    /** See `advisoryReader`. */
    readonly readAdvisories: (path: string) => Promise<AdvisoryIndex>;
}
/** What the registries say of a set of releases. */
export interface GatheredFacts {
    /** By `factsKey`; every release that was asked about has an entry. */
    readonly facts: ReadonlyMap<string, ReleaseFacts>;
    readonly incomplete: readonly Incomplete[];
    readonly skipped: readonly Skipped[];
    /** What else the report should mention. */
    readonly notes: readonly string[];
}
/**
 * The key of the facts of a release: `normalised-name==version @ index`. Two indexes may have a project
 * of one name, and what one of them says is not true of the other's.
 */
export declare function factsKey(release: Pick<Release, 'name' | 'version' | 'index'>): string;
/**
 * Gathers what the registries say of all releases of a run: advisories from OSV or a folder, and each project's own
 * data from the index it came from. A service that fails never throws: advisories then are `incomplete`, project data
 * is absent with a note. Nothing about a private project is sent anywhere.
 * @throws Failure `advisories-invalid` for a folder of advisories that cannot be read
 */
export declare function gatherFacts(releases: readonly Release[], options: FactsOptions, effects: FactsEffects): Promise<GatheredFacts>;
