import type { RuleDoc } from '../model/rule.js';
import { REVIEW_DOCS } from '../rules/review/table.js';
import { RELEASE_DOCS } from './findings/release-findings.js';
import { SOURCE_RULE_DOCS } from './ruleset.js';

/** What every rule and combination says about itself; `depsec explain`, docs/rules.md and SARIF are made from it. */
export const RULE_DOCS: readonly RuleDoc[] = [...RELEASE_DOCS, ...SOURCE_RULE_DOCS, ...REVIEW_DOCS].sort(
  (a, b) => (a.id < b.id ? -1 : 1),
);
