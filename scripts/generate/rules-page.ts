import type { RuleDoc } from '../../src/model/rule.js';
import { markdownTable } from './markdown-table.js';

/** docs/rules.md: one section a rule, by id; the heading is the anchor SARIF results and `depsec explain` name. */
export function rulesPage(docs: readonly RuleDoc[]): string {
  const sorted = docs.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  return [
    '# Rules',
    '',
    '<!-- Generated from the rules themselves by `npm run generate`. -->',
    '',
    'What depsec looks for. `depsec explain RULE` prints the same in a terminal. A rule alone says what a package can do;',
    'the severity of a finding follows from what runs when and what flows where.',
    '',
    markdownTable(
      ['Rule', 'What it looks for'],
      sorted.map(({ id, title }) => [`[\`${id}\`](#${id})`, title]),
    ),
    '',
    ...sorted.flatMap(section),
  ].join('\n');
}

function section(doc: RuleDoc): string[] {
  const references = [
    ...(doc.technique ? [techniqueLink(doc.technique)] : []),
    ...(doc.references ?? []).map((address) => `<${address}>`),
  ];
  return [
    `## ${doc.id}`,
    '',
    `**${doc.title}.** ${doc.why}`,
    '',
    `What to do: ${doc.remedy}`,
    '',
    ...fenced(doc.example),
    '',
    ...(references.length > 0 ? [`See also: ${references.join(', ')}`, ''] : []),
  ];
}

function fenced(example: string): string[] {
  return ['```text', ...example.trimEnd().split('\n'), '```'];
}

function techniqueLink(technique: string): string {
  return `[MITRE ATT&CK ${technique}](https://attack.mitre.org/techniques/${technique.replace('.', '/')}/)`;
}
