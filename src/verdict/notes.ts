import type { Ignore, Policy } from '../model/policy.js';
import type { Counts } from '../model/report.js';
import { ignoreNotes } from './ignores.js';

/**
 * Notes on the policy itself: that the mode is `warn`, and ignore entries that were not applied.
 * @param used the ignore entries that the run applied, over all packages
 */
export function policyNotes(policy: Policy, used: readonly Ignore[], counts: Counts): readonly string[] {
  const mode =
    policy.mode === 'warn' && counts.blocked > 0
      ? ['The mode is warn: blocked packages do not change the exit code.']
      : [];
  return [...mode, ...ignoreNotes(policy, used)];
}
