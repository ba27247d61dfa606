import type { Ignore, Policy } from '../model/policy.js';
import type { Counts } from '../model/report.js';
/** What a report says about the policy itself. `used` are the ignore entries applied, over all packages. */
export declare function policyNotes(policy: Policy, used: readonly Ignore[], counts: Counts): readonly string[];
