import { builtBytecode, forcedBytecode } from '../../src/inspect/bytecode.js';

const LENGTH = 40;
/** Flags of the compiled file, and the length of its source that it tells. */
const HEADS: Readonly<Record<string, readonly [number, number]>> = {
  unchecked: [1, 0],
  checked: [3, 0],
  fitting: [0, LENGTH],
  stale: [0, LENGTH + 1],
};

function found(kind: 'sdist' | 'wheel', isPacked: boolean, idle = new Set<string>()): string[] {
  const names = [...Object.keys(HEADS), 'alone'];
  const compiled = names.map((name) => `a/__pycache__/${name}.cpython-311.pyc`);
  const sources = Object.keys(HEADS).map((name) => `a/${name}.py`);
  const view = {
    artifact: 'a-1.0.tar.gz',
    kind,
    paths: [
      ...compiled,
      ...sources,
      'a/__pycache__/checked.py',
      'a/unchecked.pyc',
      // Of pytest, which no interpreter looks for.
      'a/__pycache__/unchecked.cpython-312-pytest-8.3.3.pyc',
    ],
    size: () => LENGTH,
    head: (path: string) => {
      const [flags, length] = HEADS[/([a-z]+)\.cpython/.exec(path)?.[1] ?? ''] ?? [1, 0];
      return Uint8Array.of(0xa7, 0x0d, 0x0d, 0x0a, flags, 0, 0, 0, 0, 0, 0, 0, length, 0, 0, 0);
    },
  };
  return forcedBytecode(view, isPacked, idle).map(({ file = '', code }) => `${code} ${file.slice(14, -16)}`);
}

const HASHED = ['bytecode-instead unchecked', 'bytecode-instead checked'];

test('a compiled file that Python takes without a look at the source is unread', () => {
  expect(found('wheel', true)).toEqual(HASHED);
});

test('so is one that fits the source it was packed with', () => {
  expect(found('sdist', true)).toEqual([...HASHED, 'bytecode-instead fitting']);
});

test('what Python compiled in a folder somebody works in is left alone', () => {
  expect(found('sdist', false)).toEqual(HASHED);
});

test('of sources that nothing runs, nor does what was compiled of them', () => {
  expect(found('sdist', true, new Set(['a/checked.py', 'a/fitting.py']))).toEqual([
    'bytecode-instead unchecked',
  ]);
});

test('compiled modules that a build imports are unread, in what is built alone', () => {
  const tree = {
    artifact: 'a-1.0.tar.gz',
    kind: 'sdist' as const,
    folder: 'a-1.0',
    backendPath: ['tools'],
    buildBackend: 'own.backend:object',
    paths: [
      'a-1.0/helper.pyc',
      'a-1.0/kept.py',
      'a-1.0/kept.pyc',
      'a-1.0/__pycache__/other.cpython-311.pyc',
      'a-1.0/tools/own/backend.cpython-311-x86_64-linux-gnu.so',
      'a-1.0/tools/own/__init__.py',
      'a-1.0/a/fast.cpython-311-x86_64-linux-gnu.so',
    ],
  };
  expect(builtBytecode(tree).map(({ code, file }) => [code, file])).toEqual([
    ['bytecode-instead', 'a-1.0/helper.pyc'],
    ['bytecode-instead', 'a-1.0/tools/own/backend.cpython-311-x86_64-linux-gnu.so'],
  ]);
  expect(builtBytecode({ ...tree, kind: 'wheel' })).toEqual([]);
});
