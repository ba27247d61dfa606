import type { Ignore, Policy } from '../model/policy.js';
import type { Counts } from '../model/report.js';
import { ignoreNotes } from './ignores.js';

/** What a report says about the policy itself. `used` are the ignore entries applied, over all packages. */
export function policyNotes(policy: Policy, used: readonly Ignore[], counts: Counts): readonly string[] {
  const mode =
    policy.mode === 'warn' && counts.blocked > 0
      ? ['The mode is warn: blocked packages do not change the exit code.']
      : [];
  return [...mode, ...ignoreNotes(policy, used)];
}
