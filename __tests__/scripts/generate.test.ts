import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RuleDoc } from '../../src/model/rule.js';
import { fillSections, generatedFiles } from '../../scripts/generate.js';
import { rulesPage } from '../../scripts/generate/rules-page.js';

const ROOT = join(import.meta.dirname, '..', '..');

test('generating again changes nothing', async () => {
  for (const [path, text] of await generatedFiles())
    expect({ path, text: readFileSync(join(ROOT, path), 'utf8').replaceAll('\r\n', '\n') }).toEqual({
      path,
      text,
    });
});

test('every page has the sections it should have', () => {
  const sectionsOf = (path: string): string[] =>
    [...readFileSync(join(ROOT, path), 'utf8').matchAll(/<!-- generated:([\w-]+) -->/g)].map(
      (m) => m[1] ?? '',
    );
  expect(sectionsOf('README.md')).toEqual(['common-options', 'exit-codes']);
  expect(sectionsOf('docs/command-line.md')).toEqual(['options', 'environment', 'exit-codes']);
  expect(sectionsOf('docs/report.md')).toEqual(['report-formats', 'report-fields', 'exit-codes']);
  expect(sectionsOf('docs/action.md')).toEqual(['inputs', 'outputs']);
  expect(sectionsOf('docs/configuration.md')).toEqual(['config', 'ignore']);
});

test('only what stands between the markers is replaced', () => {
  const page = 'a\n<!-- generated:exit-codes -->\nold\n<!-- /generated:exit-codes -->\nb\n';
  const filled = fillSections(page);
  expect(filled).toMatch(
    /^a\n<!-- generated:exit-codes -->\n\n\| Exit code [^]*\n\n<!-- \/generated:exit-codes -->\nb\n$/,
  );
  expect(filled).not.toContain('old');
  expect(fillSections(filled)).toBe(filled);
  expect(() => fillSections('<!-- generated:bogus -->\n<!-- /generated:bogus -->')).toThrow('bogus');
});

test('the page of rules has each rule under its anchor, in order', () => {
  const rule = (id: string): RuleDoc => ({
    id,
    title: 'Runs | hides',
    why: 'w',
    remedy: 'r',
    example: 'x = 1\n',
    technique: 'T1195.002',
  });
  const page = rulesPage([rule('b-rule'), rule('a-rule')]);
  expect(page.match(/^## .*$/gm)).toEqual(['## a-rule', '## b-rule']);
  expect(page).toContain('| [`a-rule`](#a-rule) | Runs \\| hides |');
  expect(page).toContain('https://attack.mitre.org/techniques/T1195/002/');
  expect(page).toContain('```text\nx = 1\n```');
});
