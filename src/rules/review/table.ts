// Written by scripts/rule-tables.ts from the files of this folder.
import type { RuleDoc } from '../../model/rule.js';
import { aiDisagreement } from './ai-disagreement.js';
import { aiFinding } from './ai-finding.js';

/** What the findings of the AI review say about themselves. */
export const REVIEW_DOCS: readonly RuleDoc[] = [aiDisagreement, aiFinding];
