import type { ReleaseFacts } from '../../model/facts.js';
import type { Finding } from '../../model/finding.js';
import type { Release } from '../../model/release.js';
import type { RuleDoc } from '../../model/rule.js';
/** Findings of several rules about one release that mean more together than apart. */
export interface ReleaseCombination {
    readonly doc: RuleDoc;
    /** `findings` are those of the release rules for this release. */
    combine(release: Release, facts: ReleaseFacts, findings: readonly Finding[]): Omit<Finding, 'rule' | 'title' | 'technique' | 'tier'> | undefined;
}
