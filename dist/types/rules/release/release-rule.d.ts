import type { ReleaseFacts } from '../../model/facts.js';
import type { AdvisoryReference, Severity } from '../../model/finding.js';
import type { Release } from '../../model/release.js';
import type { RuleDoc } from '../../model/rule.js';
import type { NameIndex } from './names/name-index.js';
import type { PlaceIndex } from './places/place-index.js';
/** What release rules know besides the release itself and the facts about it. */
export interface ReleaseContext {
    /** The curated list. */
    readonly popular: NameIndex;
    /** Normalised names of the deny list. */
    readonly deny: readonly string[];
    /** Normalised names declared private: public facts about such a name concern another project. */
    readonly privateNames: readonly string[];
    /** `YYYY-MM-DD` in UTC; ages are counted in whole days, so that a report does not change during the day. */
    readonly today: string;
    /** What is installed together with the release. */
    readonly places: PlaceIndex;
}
/** One match of a release rule. The engine adds rule id, tier, score and title. */
export interface ReleaseMatch {
    readonly severity: Severity;
    /** Without ages or times of the run: the same input gives the same message. */
    readonly message: string;
    readonly advisory?: AdvisoryReference;
    readonly references?: readonly string[];
}
/** A tier 1 rule: judges a release by the facts about it, never by its code. A pure function. */
export interface ReleaseRule {
    readonly doc: RuleDoc;
    match(release: Release, facts: ReleaseFacts, context: ReleaseContext): readonly ReleaseMatch[];
}
