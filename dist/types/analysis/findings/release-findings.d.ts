import type { ReleaseFacts } from '../../model/facts.js';
import { type Finding } from '../../model/finding.js';
import type { Release } from '../../model/release.js';
import type { RuleDoc } from '../../model/rule.js';
import type { ReleaseContext } from '../../rules/release/release-rule.js';
/** What every tier 1 rule and combination says about itself. */
export declare const RELEASE_DOCS: readonly RuleDoc[];
/**
 * Tier 1: judges a release by its name, by what the registries say of it and, in combination, by what tier 2 saw in
 * its artifacts. Pure; the tier 2 findings themselves are not repeated.
 */
export declare function judgeRelease(release: Release, facts: ReleaseFacts, context: ReleaseContext): Finding[];
