import { POPULAR_NAMES } from '../knowledge/popular-names.js';
import type { Policy } from '../model/policy.js';
import type { AdvisoriesRequest } from '../model/request.js';
import { indexNames } from '../rules/release/names/name-index.js';
import type { ReleaseContext } from '../rules/release/release-rule.js';

/** What `judgeRelease` needs to know of the run; made once, the curated list is arranged here. */
export function releaseContext(
  policy: Pick<Policy, 'deny' | 'today'>,
  advisories: Pick<AdvisoriesRequest, 'privateNames'>,
): ReleaseContext {
  return {
    popular: indexNames(POPULAR_NAMES),
    deny: policy.deny,
    privateNames: advisories.privateNames,
    today: policy.today,
  };
}
