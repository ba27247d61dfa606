import { extractFacts, type FileFacts } from '../../src/python/facts.js';
import { BOUNDS } from '../../src/python/parser.js';
import { isLater, lineAt, lineStarts, type SyntaxTree } from '../../src/python/syntax.js';
import { python } from '../support/loaded-python.js';
import { loadTestPython } from '../support/python.js';

function parse(text: string): SyntaxTree {
  const tree = python.parse(text);
  if ('code' in tree) throw new Error(tree.code);
  return tree;
}

const facts = (text: string): FileFacts => extractFacts(parse(text));
const valueOf = (text: string): unknown => {
  const [statement] = parse(text).body;
  return statement?.kind === 'expression' ? statement.value : statement;
};

test.each([
  ['b"\\x41\\102"', { kind: 'bytes', text: 'AB' }],
  ['r"\\x41"', { kind: 'text', text: '\\x41' }],
  ['"a" \'b\' """c"""', { kind: 'text', text: 'abc' }],
  ['"\\u0041\\U00000042\\n"', { kind: 'text', text: 'AB\n' }],
  ['0x_ff', { kind: 'number', value: 255 }],
  ['0xffffffff_ffffffff', { kind: 'number', value: 2 ** 64, whole: 2n ** 64n - 1n }],
  ['-3', { kind: 'number', value: -3 }],
  ['𝐞𝐱𝐞𝐜', { kind: 'name', name: 'exec' }],
  ['a + b + c', { kind: 'operation', operator: '+', operands: [{}, {}, {}] }],
  ['x[::-1]', { kind: 'index', index: { kind: 'slice', bounds: [undefined, undefined, { value: -1 }] } }],
  ['f"a{b!r:>3}c"', { kind: 'format', parts: [{ text: 'a' }, { name: 'b' }, { text: 'c' }] }],
])('reduces %s', (text, expected) => {
  expect(valueOf(text)).toMatchObject(expected);
});

test('resolves names through imports and aliases, and tells where each call stands', () => {
  const { calls, imports, definitions } = facts(
    [
      'from os import system as s',
      'import subprocess as sp',
      'e = sp.Popen',
      's("a")',
      'class C:',
      '    def f(self): e("b")',
      'if __name__ == "__main__":',
      '    __import__("os").popen("c")',
    ].join('\n'),
  );
  expect(imports.map(({ name }) => name)).toEqual(['os.system', 'subprocess']);
  expect(definitions).toEqual(['C', 'f']);
  expect(calls.map(({ name, line, place }) => [name, line, place])).toEqual([
    ['os.system', 4, 'module'],
    ['subprocess.Popen', 6, 'function'],
    ['os.popen', 8, 'main'],
    ['builtins.__import__', 8, 'main'],
  ]);
});

test('keeps the facts around a syntax error', () => {
  const { calls, errors } = facts('import os\nos.system("a")\n{{ name }} = = 3\nos.popen("b")\n');
  expect(errors).toBeGreaterThan(0);
  expect(calls.map(({ name }) => name)).toEqual(expect.arrayContaining(['os.system', 'os.popen']));
});

test('reads the exec statement of Python 2 as a call', () => {
  expect(facts('exec "1"\n').calls.map(({ name }) => name)).toEqual(['builtins.exec']);
});

test('reads it before a name too, also in a body that is read later', () => {
  const text = 'def go(s):\n    exec s.decode("base64") in {}\n    return None\n';
  expect(facts(text).calls.map(({ name }) => name)).toContain('builtins.exec');
  const tree = python.parse(text, () => true);
  const [definition] = 'code' in tree ? [] : tree.body;
  const body = definition?.kind === 'function' && isLater(definition.body) ? definition.body.read() : [];
  expect(JSON.stringify(body)).toContain('"name":"exec"');
});

test('a type alone binds nothing', () => {
  const tree = python.parse('os: object\nn: int = 1\n');
  expect('code' in tree ? [] : tree.body.map(({ kind }) => kind)).toEqual([
    'declaration',
    'declaration',
    'assign',
  ]);
});

test('the captures of a pattern are parts of its subject', () => {
  const tree = python.parse('match m:\n    case {"k": a, **b} | C(c, d=e) as f:\n        pass\n');
  const [, branch] = 'code' in tree ? [] : tree.body;
  const targets =
    branch?.kind === 'branch' ? branch.body.flatMap((one) => (one.kind === 'assign' ? one.targets : [])) : [];
  expect(targets.map((target) => (target.kind === 'name' ? target.name : '?'))).toEqual([
    'a',
    'b',
    'c',
    'e',
    'f',
  ]);
});

test('passes over form feeds', () => {
  expect(facts('\fimport os\n\f\nos.system("a")\n').calls).toHaveLength(1);
});

test.each([
  ['too-large', { maxLength: 10 }, 'x = 1234567890\n'],
  ['too-many-nodes', { maxNodes: 10 }, 'f(1, 2, 3, 4, 5, 6, 7)\n'],
  ['too-deep', { maxDepth: 50 }, `${'('.repeat(200)}1${')'.repeat(200)}\n`],
  ['too-slow', { maxProgress: 0 }, 'x = 1\n'.repeat(20_000)],
])('ends with %s at its bound', async (code, bound, text) => {
  const bounded = await loadTestPython({ ...BOUNDS, ...bound });
  expect(bounded.parse(text)).toMatchObject({ code });
  expect(bounded.parse('1\n')).not.toMatchObject({ code: 'internal' });
});

test('ends with too-slow when its time is over, and reads on after it', async () => {
  let time = 0;
  const bounded = await loadTestPython(BOUNDS, () => () => (time += 100));
  expect(bounded.parse('<!--'.repeat(2_000))).toMatchObject({ code: 'too-slow' });
  expect(bounded.parse('x = 1\n')).toMatchObject({ body: [{ kind: 'assign' }] });
});

test('survives nesting that would exhaust the stack', () => {
  expect(python.parse('['.repeat(100_000))).toMatchObject({ body: [], errors: 1 });
  const closed = '['.repeat(100_000) + ']'.repeat(100_000);
  expect(python.parse(closed)).toMatchObject({ code: 'too-deep' });
});

test('finds lines by offset', () => {
  const starts = lineStarts('a\nbc\n\nd');
  expect([0, 1, 2, 4, 5, 6].map((offset) => lineAt(starts, offset))).toEqual([1, 1, 2, 2, 3, 4]);
});

test('finds a body that is read later behind what its annotations do', () => {
  const text = 'def run(a: check(1), b: int = 2) -> check(3):\n    return a\n';
  const tree = python.parse(text, () => true);
  const body = 'code' in tree ? [] : tree.body;
  expect(body.map(({ kind }) => kind)).toEqual(['expression', 'expression', 'function']);
  const definition = body.at(-1);
  const later = definition?.kind === 'function' && isLater(definition.body) ? definition.body : undefined;
  expect(later?.read()).toEqual([expect.objectContaining({ kind: 'return' })]);
});
