import type { RuleDoc } from '../model/rule.js';
import { ARTIFACT_RULES } from '../rules/artifact/table.js';
import { SOURCE_RULES } from '../rules/source/table.js';
import { COMBINATIONS, PAIRS } from './combinations/table.js';
import { RULESET_DIGEST } from './ruleset-digest.js';

/** What every rule and combination of tier 2 says about itself. */
export const SOURCE_RULE_DOCS: readonly RuleDoc[] = [
  ...COMBINATIONS,
  ...PAIRS,
  ...SOURCE_RULES,
  ...ARTIFACT_RULES,
].map(({ doc }) => doc);

/** Changes whenever artifacts could be judged differently; part of the key under which inspections are kept. */
export const RULESET_VERSION = RULESET_DIGEST;
