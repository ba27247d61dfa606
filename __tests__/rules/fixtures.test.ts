import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { memorySource } from '../../src/archive/memory-source.js';
import { judgeSources } from '../../src/analysis/judge-sources.js';
import { SOURCE_RULE_DOCS } from '../../src/analysis/ruleset.js';
import { inspect } from '../../src/inspect.js';
import type { Finding } from '../../src/model/finding.js';
import { ARTIFACT_RULES } from '../../src/rules/artifact/table.js';
import { writeZip } from '../support/pack.js';
import { python } from '../support/loaded-python.js';
import { sourceTree } from '../support/source-tree.js';

const FOLDER = join(import.meta.dirname, '..', '..', 'fixtures', 'rules');
const ARTIFACT_IDS = new Set(ARTIFACT_RULES.map(({ doc }) => doc.id));
const IDS = SOURCE_RULE_DOCS.map(({ id }) => id);

/** A fixture whose name holds `setup` runs at install, any other at import. */
function findingsOf(id: string, file: string): { text: string; findings: Finding[] } {
  const text = readFileSync(join(FOLDER, id, file), 'utf8');
  const path = file.includes('setup') ? 'fixture-1.0/setup.py' : 'fixture-1.0/pkg/__init__.py';
  const { findings } = judgeSources(sourceTree({ [path]: text }), python);
  return { text, findings: findings.filter(({ rule }) => rule === id) };
}

function marksOf(text: string, id: string): number[] {
  return text.split('\n').flatMap((line, index) => (line.includes(`# expect: ${id}`) ? [index + 1] : []));
}

describe.each(IDS.filter((id) => !ARTIFACT_IDS.has(id)))('%s', (id) => {
  const files = readdirSync(join(FOLDER, id));

  test('has an example that fires and one that does not', () => {
    expect(files.some((file) => file.startsWith('flagged'))).toBe(true);
    expect(files.some((file) => file.startsWith('clean'))).toBe(true);
  });

  const flagged = files.filter((file) => /^flagged.*\.py$/.test(file));
  const clean = files.filter((file) => /^clean.*\.py$/.test(file));
  const trees = files.filter((file) => !file.endsWith('.py'));

  if (flagged.length > 0)
    test.each(flagged)('fires where %s is marked', (file) => {
      const { text, findings } = findingsOf(id, file);
      const marks = marksOf(text, id);
      expect(marks.length).toBeGreaterThan(0);
      expect([...new Set(findings.map(({ line }) => line))].sort((a = 0, b = 0) => a - b)).toEqual(marks);
    });

  if (clean.length > 0)
    test.each(clean)('stays silent on %s', (file) => {
      expect(findingsOf(id, file).findings).toEqual([]);
    });

  if (trees.length > 0)
    test.each(trees)('fires in the tree %s where it is marked, and nowhere else', (name) => {
      const files = readTree(join(FOLDER, id, name));
      const marks = Object.entries(files).flatMap(([path, bytes]) =>
        marksOf(Buffer.from(bytes).toString('latin1'), id).map((line) => `${path}:${line}`),
      );
      const found = judgeTree(files).flatMap(({ rule, file, line }) =>
        rule === id ? [`${file}:${line}`] : [],
      );
      expect(marks.length > 0).toBe(name.startsWith('flagged'));
      expect([...new Set(found)].sort()).toEqual(marks.sort());
    });
});

/** A tree with a .dist-info is a wheel, any other an sdist of the top folder `fixture-1.0`. */
function judgeTree(files: Record<string, Uint8Array>): readonly Finding[] {
  const isWheel = Object.keys(files).some((path) => path.startsWith('x.dist-info/'));
  const tree = sourceTree(files, isWheel ? { kind: 'wheel', folder: 'x.dist-info' } : {});
  return judgeSources(tree, python).findings;
}

/** The files of a folder by path; a folder whose name ends with `.zip` is packed into one. */
function readTree(folder: string): Record<string, Uint8Array> {
  const entries = readdirSync(folder, { withFileTypes: true });
  return Object.fromEntries(
    entries.flatMap((entry): [string, Uint8Array][] => {
      const path = join(folder, entry.name);
      if (entry.isFile()) return [[entry.name, readFileSync(path)]];
      const inner = Object.entries(readTree(path));
      if (entry.name.endsWith('.zip'))
        return [[entry.name, writeZip(inner.map(([name, data]) => ({ name, data })))]];
      return inner.map(([name, data]) => [`${entry.name}/${name}`, data]);
    }),
  );
}

test.each([...ARTIFACT_IDS])('%s fires on its flagged tree and not on its clean one', async (id) => {
  const filesOf = async (name: string): Promise<string[]> => {
    const files = Object.entries(readTree(join(FOLDER, id, name)));
    const bytes = writeZip(files.map(([path, data]) => ({ name: path, data })));
    const { findings } = await inspect(memorySource(bytes), 'x-1.0-py3-none-any.whl', python);
    return findings.filter(({ rule }) => rule === id).map(({ file }) => file ?? '');
  };
  expect((await filesOf('flagged')).length).toBeGreaterThan(0);
  expect(await filesOf('clean')).toEqual([]);
});

test('no base rule is above LOW by itself', () => {
  const honest = 'import ctypes\nimport base64\nICON = base64.b64decode("aWNvbg==")\n';
  const { findings } = judgeSources(sourceTree({ 'fixture-1.0/setup.py': honest }), python);
  expect(new Set(findings.map(({ severity }) => severity))).toEqual(new Set(['LOW']));
});

test('many matches of one rule are collapsed and counted', () => {
  const text = Array.from({ length: 40 }, () => 'eval("1")').join('\n');
  const { findings } = judgeSources(sourceTree({ 'fixture-1.0/setup.py': text }), python);
  const calls = findings.filter(({ rule }) => rule === 'dangerous-call');
  expect(calls).toHaveLength(5);
  expect(calls.at(-1)?.message).toContain('35 more places');
});
