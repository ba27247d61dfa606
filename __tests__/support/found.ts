import { judgeSources, type SourceTree } from '../../src/analysis/judge-sources.js';
import type { Finding, Severity } from '../../src/model/finding.js';
import { python } from './loaded-python.js';
import { sourceTree } from './source-tree.js';

export type SeverityByRule = Readonly<Partial<Record<string, Severity>>>;

/** Severities by rule; of several findings of one rule the gravest counts. */
export function gravestByRule(findings: readonly Finding[]): SeverityByRule {
  const rising = [...findings].sort((a, b) => a.score - b.score);
  return Object.fromEntries(rising.map(({ rule, severity }) => [rule, severity]));
}

/** What tier 2 finds in an artifact: a source distribution, unless `over` says otherwise. */
export function foundIn(
  files: Readonly<Record<string, string>>,
  over: Partial<SourceTree> = {},
): SeverityByRule {
  return gravestByRule(judgeSources(sourceTree(files, over), python).findings);
}

/** What tier 2 finds in a source distribution of one module that is imported, and files shipped with it. */
export function found(text: string, shipped: Readonly<Record<string, string>> = {}): SeverityByRule {
  return foundIn({ 'fixture-1.0/pkg/__init__.py': text, ...shipped });
}
