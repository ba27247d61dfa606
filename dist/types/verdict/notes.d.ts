import type { Ignore, Policy } from '../model/policy.js';
import type { Counts } from '../model/report.js';
/**
 * Notes on the policy itself: that the mode is `warn`, and ignore entries that were not applied.
 * @param used the ignore entries that the run applied, over all packages
 */
export declare function policyNotes(policy: Policy, used: readonly Ignore[], counts: Counts): readonly string[];
