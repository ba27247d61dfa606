import type { Finding, Severity } from '../../src/model/finding.js';

/** Severities by rule; of several findings of one rule the gravest counts. */
export function gravestByRule(findings: readonly Finding[]): Partial<Record<string, Severity>> {
  const rising = [...findings].sort((a, b) => a.score - b.score);
  return Object.fromEntries(rising.map(({ rule, severity }) => [rule, severity]));
}
