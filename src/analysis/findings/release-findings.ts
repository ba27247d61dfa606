import type { ReleaseFacts } from '../../model/facts.js';
import { type Finding, SCORES } from '../../model/finding.js';
import type { Release } from '../../model/release.js';
import type { RuleDoc } from '../../model/rule.js';
import type { ReleaseContext, ReleaseMatch, ReleaseRule } from '../../rules/release/release-rule.js';
import { RELEASE_RULES } from '../../rules/release/table.js';
import { RELEASE_COMBINATIONS } from '../release-combinations/table.js';

/** What every tier 1 rule and combination says about itself. */
export const RELEASE_DOCS: readonly RuleDoc[] = [...RELEASE_RULES, ...RELEASE_COMBINATIONS].map(
  ({ doc }) => doc,
);

/** The part of a finding that is the same whenever a rule fires. */
function stamp({ id, title, technique }: RuleDoc): Pick<Finding, 'rule' | 'tier' | 'title' | 'technique'> {
  return { rule: id, tier: 1, title, ...(technique === undefined ? {} : { technique }) };
}

function toFinding({ doc }: ReleaseRule, match: ReleaseMatch): Finding {
  const { advisory, message, references = [], severity } = match;
  return {
    ...stamp(doc),
    severity,
    score: SCORES[severity],
    message,
    ...(advisory === undefined ? {} : { advisory }),
    references,
  };
}

/**
 * Tier 1: judges a release by its name, by what the registries say of it and, in combination, by what tier 2 saw in
 * its artifacts. Pure; the tier 2 findings themselves are not repeated.
 */
export function judgeRelease(release: Release, facts: ReleaseFacts, context: ReleaseContext): Finding[] {
  const findings = RELEASE_RULES.flatMap((rule) =>
    rule.match(release, facts, context).map((match) => toFinding(rule, match)),
  );
  const combined = RELEASE_COMBINATIONS.flatMap((combination) => {
    const finding = combination.combine(release, facts, findings);
    return finding === undefined ? [] : [{ ...stamp(combination.doc), ...finding }];
  });
  return [...findings, ...combined];
}
