import type { RuleDoc } from '../model/rule.js';
import { ARTIFACT_RULES } from '../rules/artifact/table.js';
import { SOURCE_RULES } from '../rules/source/table.js';
import { COMBINATIONS } from './combinations.js';

/** Raised by hand whenever what is found can change without a rule being added or removed. */
const REVISION = 1;

/** What every rule and combination of tier 2 says about itself. */
export const SOURCE_RULE_DOCS: readonly RuleDoc[] = [...COMBINATIONS, ...SOURCE_RULES, ...ARTIFACT_RULES].map(
  ({ doc }) => doc,
);

/** FNV-1a, 32 bits: enough to tell two lists of ids apart. */
function shortHash(text: string): string {
  let hash = 0x811c9dc5;
  for (const letter of text) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}

/** Changes whenever the rules do; part of the key under which inspections are kept. */
export const RULESET_VERSION = `${REVISION}-${shortHash(SOURCE_RULE_DOCS.map(({ id }) => id).join(' '))}`;
