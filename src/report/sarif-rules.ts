import type { Finding, Severity } from '../model/finding.js';
import { PROJECT_URL } from '../model/project-url.js';
import type { RuleDoc } from '../model/rule.js';
import { visibleName } from './escape/visible.js';
import { sarifLiteral, sarifText } from './escape/sarif-text.js';

/** SARIF knows four levels; code scanning fails a check on `error`. */
export const SARIF_LEVELS: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = {
  CRITICAL: 'error',
  HIGH: 'error',
  MEDIUM: 'warning',
  LOW: 'note',
  INFO: 'note',
};

interface Descriptor {
  readonly id: string;
  readonly name: string;
  readonly properties: { readonly tags: readonly string[]; readonly 'security-severity'?: string };
  readonly [property: string]: unknown;
}

/**
 * One reportingDescriptor for each rule (SARIF 2.1.0 §3.49), by id. A rule has no severity of its own, its findings
 * have: level and `security-severity` are those of its gravest finding here.
 */
export function sarifRules(docs: readonly RuleDoc[], findings: readonly Finding[]): readonly Descriptor[] {
  const gravest = gravestByRule(findings);
  const documented = new Set(docs.map(({ id }) => id));
  const undocumented = new Map(
    findings.filter(({ rule }) => !documented.has(rule)).map(({ rule, title }) => [rule, title] as const),
  );
  return [
    ...docs.map(documentedRule),
    ...[...undocumented].map(([id, title]) => baseRule(visibleName(id), sarifText(title))),
  ]
    .map((rule) => weighed(rule, gravest.get(rule.id)))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

function documentedRule(doc: RuleDoc): Descriptor {
  const base = baseRule(doc.id, sarifLiteral(doc.title));
  const text = `${doc.why}\n\n${doc.remedy}\n\nExample:\n${doc.example}`;
  return {
    ...base,
    fullDescription: { text: sarifLiteral(doc.why) },
    helpUri: `${PROJECT_URL}/blob/main/docs/rules.md#${doc.id}`,
    help: {
      text: sarifLiteral(text),
      markdown: `${doc.why}\n\n**What to do:** ${doc.remedy}\n\n~~~~python\n${doc.example}\n~~~~\n`,
    },
    properties: { tags: [...base.properties.tags, ...(doc.technique === undefined ? [] : [doc.technique])] },
  };
}

function baseRule(id: string, title: string): Descriptor {
  return {
    id,
    name: id.replace(/(?:^|-)([a-z0-9])/g, (_match, letter: string) => letter.toUpperCase()),
    shortDescription: { text: title },
    fullDescription: { text: title },
    helpUri: `${PROJECT_URL}/blob/main/docs/rules.md`,
    help: { text: title },
    properties: { tags: ['security', 'supply-chain'] },
  };
}

/** The finding with the highest score of each rule. */
function gravestByRule(findings: readonly Finding[]): ReadonlyMap<string, Finding> {
  const gravest = new Map<string, Finding>();
  for (const finding of findings) {
    const known = gravest.get(finding.rule);
    if (known === undefined || finding.score > known.score) gravest.set(finding.rule, finding);
  }
  return new Map([...gravest].map(([rule, finding]) => [visibleName(rule), finding]));
}

function weighed(rule: Descriptor, finding: Finding | undefined): Descriptor {
  if (finding === undefined) return { ...rule, defaultConfiguration: { level: 'note' } };
  return {
    ...rule,
    defaultConfiguration: { level: SARIF_LEVELS[finding.severity] },
    properties: { ...rule.properties, 'security-severity': (finding.score * 10).toFixed(1) },
  };
}
