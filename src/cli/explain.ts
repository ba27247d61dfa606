import { Failure } from '../model/failure.js';
import type { RuleDoc } from '../model/rule.js';
import { nearest } from '../options/nearest.js';

/** What `depsec explain` prints: one rule in full, or the list of all. An unknown rule is a `usage` failure. */
export function explainRule(id: string | undefined, docs: readonly RuleDoc[]): string {
  if (id === undefined) return listRules(docs);
  const doc = docs.find((rule) => rule.id === id);
  if (!doc) throw unknownRule(id, docs);
  const references = [...(doc.technique ? [`MITRE ATT&CK ${doc.technique}`] : []), ...(doc.references ?? [])];
  const sections = [
    `${doc.id}: ${doc.title}`,
    `Why it matters\n${indent(doc.why)}`,
    `What to do\n${indent(doc.remedy)}`,
    `Example\n${indent(doc.example)}`,
    ...(references.length > 0 ? [`See also\n${indent(references.join('\n'))}`] : []),
  ];
  return `${sections.join('\n\n')}\n`;
}

function listRules(docs: readonly RuleDoc[]): string {
  const width = Math.max(0, ...docs.map((rule) => rule.id.length));
  return docs
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    .map((rule) => `${rule.id.padEnd(width)}  ${rule.title}\n`)
    .join('');
}

function unknownRule(id: string, docs: readonly RuleDoc[]): Failure {
  const meant = nearest(
    id,
    docs.map((rule) => rule.id),
  );
  return new Failure({
    code: 'usage',
    what: `depsec has no rule "${id}".`,
    why: 'There is nothing to explain.',
    fix: meant ? `Did you mean "depsec explain ${meant}"?` : 'depsec explain without a rule lists them all.',
  });
}

function indent(text: string): string {
  return text
    .split('\n')
    .map((line) => (line === '' ? '' : `  ${line}`))
    .join('\n');
}
