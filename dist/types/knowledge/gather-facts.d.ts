import type { Incomplete, ReleaseFacts, Skipped } from '../model/facts.js';
import type { Release } from '../model/release.js';
import type { AdvisoriesRequest } from '../model/request.js';
import type { AdvisoryIndex } from './advisory-folder.js';
import { type AskEffects } from './ask.js';
/** What to gather, and how. */
export interface FactsOptions {
    readonly advisories: AdvisoriesRequest;
    /** Ask no service; what only a service knows is then missing. */
    readonly offline: boolean;
    /** Milliseconds a service may be silent; by default ten seconds. */
    readonly idleTimeout?: number;
}
/** The effects of gathering facts. */
export interface FactsEffects extends AskEffects {
    /** See `advisoryReader`. */
    readonly readAdvisories: (path: string) => Promise<AdvisoryIndex>;
}
/** What is known about a set of releases from outside. */
export interface GatheredFacts {
    /** By `factsKey`; every release that was asked about has an entry. */
    readonly facts: ReadonlyMap<string, ReleaseFacts>;
    readonly incomplete: readonly Incomplete[];
    readonly skipped: readonly Skipped[];
    /** What else the report should mention. */
    readonly notes: readonly string[];
}
/**
 * The key of a release in `GatheredFacts`: `normalised-name==version @ index`. Two indexes may have different projects of
 * the same name.
 */
export declare function factsKey(release: Pick<Release, 'name' | 'version' | 'index'>): string;
/**
 * Gathers facts about all releases of a run: advisories from OSV or a folder, and each project's own data from the index
 * it came from. A failing service does not throw: advisories are then `incomplete`, and project data is absent, with a
 * note. Nothing about a private project is sent anywhere.
 * @throws Failure `advisories-invalid` for a folder of advisories that cannot be read
 */
export declare function gatherFacts(releases: readonly Release[], options: FactsOptions, effects: FactsEffects): Promise<GatheredFacts>;
