import type { ReleaseFacts } from '../../model/facts.js';
import type { AdvisoryReference, Severity } from '../../model/finding.js';
import type { Release } from '../../model/release.js';
import type { RuleDoc } from '../../model/rule.js';
import type { NameIndex } from './names/name-index.js';
import type { PlaceIndex } from './places/place-index.js';
/** What release rules need to know besides the release and what the registries say of it. */
export interface ReleaseContext {
    /** The curated list. */
    readonly popular: NameIndex;
    /** Normalised names of the deny list. */
    readonly deny: readonly string[];
    /** Normalised names declared private: public facts about the same name are about somebody else's project. */
    readonly privateNames: readonly string[];
    /** `YYYY-MM-DD` in UTC; ages are counted in whole days, so that a report does not change during the day. */
    readonly today: string;
    /** What is installed together with the release. */
    readonly places: PlaceIndex;
}
/** One reason a release rule gives. The engine adds rule id, tier, score and title. */
export interface ReleaseMatch {
    readonly severity: Severity;
    /** Holds no age or time of the run: the same input gives the same words. */
    readonly message: string;
    readonly advisory?: AdvisoryReference;
    readonly references?: readonly string[];
}
/** A tier 1 rule: looks at a release and at what is said of it, never at its code. Pure. */
export interface ReleaseRule {
    readonly doc: RuleDoc;
    match(release: Release, facts: ReleaseFacts, context: ReleaseContext): readonly ReleaseMatch[];
}
