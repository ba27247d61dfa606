import { spawnSync } from 'node:child_process';
import { readSetupCfg } from '../../../src/archive/project/setup-cfg.js';

const PARSE = `import configparser, json, sys
parser = configparser.RawConfigParser()
parser.read_string(sys.stdin.read())
print(json.dumps([[s, k.replace("-", "_"), [l.strip() for l in v.split("\\n") if l.strip()]] for s in parser.sections() for k, v in parser.items(s)]))`;

/** What Python itself reads. */
function byPython(text: string): unknown {
  const { stdout } = spawnSync('python3', ['-I', '-c', PARSE], { input: text, encoding: 'utf8' });
  return JSON.parse(stdout) as unknown;
}

test.each<[string, string]>([
  ['a plain file', '[options]\ncmdclass =\n  a = b.C\n  # none\n\n  d = e.F\nother: 1\n'],
  ['a key that is indented below a heading', '[options]\n  cmdclass = a = b.C\n'],
  ['a file that is indented throughout', '  [options]\n  a = 1\n  b = 2\n    3\n  [global]\n  c-d = 4\n'],
  ['a key less indented than the one above', '[options]\n    a = 1\n  b = 2\n   c = 3\n'],
  ['a tab', '[options]\na =\n\tb = c\n'],
  ['other ends of lines', '[options]\r\na = 1\r\n b\r\nc = 2\r'],
  ['a long key', `[options]\n${'k'.repeat(500)} = 1\n`],
  ['a key with blanks', '[options]\nlib/a b = 1:2=3\n'],
])('%s is read as Python reads it', (_, text) => {
  expect(readSetupCfg(text).map(({ section, key, lines }) => [section, key, lines])).toEqual(byPython(text));
});

test('what stands under DEFAULT is in every section', () => {
  const found = readSetupCfg('[DEFAULT]\ncmdclass = a = b.C\n');
  expect(found).toContainEqual({ section: 'options', key: 'cmdclass', lines: ['a = b.C'] });
});

test('long lines without a setting take no time', () => {
  const start = performance.now();
  readSetupCfg(`[options]\n${`${' '.repeat(300)}a\n`.repeat(20_000)}a${' '.repeat(4_000_000)}b`);
  expect(performance.now() - start).toBeLessThan(2000);
});
