import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cutText } from '../../src/python/cut-text.js';
import { outline } from '../../src/python/outline.js';
import { isLater, lineAt, lineStarts, type Statement, type SyntaxTree } from '../../src/python/syntax.js';
import { python } from '../support/loaded-python.js';

function parse(text: string, isDull?: (body: string) => boolean): SyntaxTree {
  const tree = python.parse(text, isDull);
  if ('code' in tree) throw new Error(tree.code);
  return tree;
}

/** The same statements with every body read. */
function readAll(body: readonly Statement[]): unknown {
  return JSON.parse(
    JSON.stringify(body, (_key, value: unknown) =>
      typeof value === 'object' && value !== null && 'read' in value
        ? (value as { read: () => unknown }).read()
        : value,
    ),
  ) as unknown;
}

/** Statements that are only a string may be missing from an outlined tree. */
function withoutStrings(text: string): string {
  return text.replace(/^[ \t]*"""[^"]*"""$/gm, '');
}

const TRICKY = [
  'def f(\n  a,\n  b="):",\n): # :\n    return """\ndef g():\n"""\n\nx = 1\n',
  'class C:\n    """doc"""\n    @p\n    def m(self):\n        if x:\n# at the margin\n            y\n\n    async  def n(self): return 1\n    z = 2\n',
  'if a:\n\tdef f():\n\t\tpass\nelse:\n    def f():\n        pass\n',
  'def f(): pass\ndef g():\n  x = (\n1,\n)\n  return x\nlambda: 0\n',
  'def f(a) -> "x:y":\n    r"\\"\n    return a \\\n  + 1\n',
  'class E(Exception):\n    """Only words."""\n\n\nclass F:\n    # only a comment\n    pass\n',
  'def f():\n    é = "ü"\n    return é\ne = "€"\n',
];

test.each(TRICKY)('a parse in two goes reads the same as one, places included: %j', (text) => {
  const whole = parse(withoutStrings(text));
  const later = parse(withoutStrings(text), () => true);
  expect(readAll(later.body)).toEqual(readAll(whole.body));
  expect(later.lines).toEqual(whole.lines);
});

test('dull bodies wait, others do not', () => {
  const { body } = parse('def a():\n    return 1\ndef b():\n    exec(x)\n', (text) => !text.includes('exec'));
  expect(body.map((one) => one.kind === 'function' && isLater(one.body))).toEqual([true, false]);
});

test.each(['x = """\n', "x = 'a\n", 'x = (\n', 'x = )\n'])('follows no text that is broken: %j', (text) => {
  expect(outline(text)).toBeUndefined();
});

test('a text that reads its own documentation keeps it', () => {
  const [first] = parse('"""exec me"""\nexec(__doc__)\n', () => true).body;
  expect(first).toMatchObject({ kind: 'expression', value: { kind: 'text', text: 'exec me' } });
});

test('a body that belongs to no function is parsed with everything else', () => {
  const text = 'x = 1 if y else """a\n"""; def f():\n  z\nprint(x)\n';
  expect(readAll(parse(text, () => true).body)).toEqual(readAll(parse(text).body));
});

test('agrees with CPython on where functions of its library stand', () => {
  const library = execFileSync('python3', ['-I', '-c', 'import os; print(os.path.dirname(os.__file__))'])
    .toString()
    .trim();
  const paths = readdirSync(library).filter((name) => name.endsWith('.py'));
  const answer = execFileSync('python3', ['-I', join(import.meta.dirname, 'outline-oracle.py')], {
    input: paths.map((name) => join(library, name)).join('\n'),
    maxBuffer: 1 << 26,
  }).toString();
  expect(paths.length).toBeGreaterThan(100);
  for (const line of answer.trim().split('\n')) {
    const [path, expected] = JSON.parse(line) as [string, [number, number][]];
    const text = readFileSync(path, 'utf8');
    const lines = lineStarts(text);
    const found = outline(text)?.bodies.map(({ header, end }) => [
      lineAt(lines, header),
      lineAt(lines, end - 1),
    ]);
    expect([path, found]).toEqual([path, expected]);
  }
});

test('tells where what is left of a text stood', () => {
  const { text, startOf, endOf } = cutText('abcdef', [
    { start: 1, end: 3 },
    { start: 4, end: 5 },
  ]);
  expect(text).toBe('adf');
  expect([0, 1, 2].map(startOf)).toEqual([0, 3, 5]);
  expect([1, 2, 3].map(endOf)).toEqual([1, 4, 6]);
});
