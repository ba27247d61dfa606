import { forcedBytecode } from '../src/inspect-bytecode.js';

const HEADS: Readonly<Record<string, number>> = { unchecked: 1, checked: 3, dated: 0 };

test('a compiled file that Python takes without a look at the source is unread', () => {
  const names = [...Object.keys(HEADS), 'alone'];
  const compiled = names.map((name) => `a/__pycache__/${name}.cpython-311.pyc`);
  const sources = Object.keys(HEADS).map((name) => `a/${name}.py`);
  const found = forcedBytecode({
    artifact: 'a-1.0.tar.gz',
    paths: [...compiled, ...sources, 'a/__pycache__/checked.py', 'a/unchecked.pyc'],
    head: (path) => {
      const [, name = ''] = /([a-z]+)\.cpython/.exec(path) ?? [];
      return Uint8Array.of(0xa7, 0x0d, 0x0d, 0x0a, HEADS[name] ?? 1, 0, 0, 0);
    },
  });
  expect(found.map(({ file, code }) => [file, code])).toEqual([
    ['a/__pycache__/unchecked.cpython-311.pyc', 'bytecode-instead'],
    ['a/__pycache__/checked.cpython-311.pyc', 'bytecode-instead'],
  ]);
});
