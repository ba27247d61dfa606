import type { Requirement } from '../../src/model/requirement.js';
import { buildGraph } from '../../src/resolve/graph.js';

const wanted = (text: string, line: number, more: Partial<Requirement> = {}): Requirement => ({
  name: text,
  extras: [],
  specifier: '',
  hashes: [],
  text,
  origin: { file: 'requirements.txt', line },
  ...more,
});

const nodes = [
  {
    name: 'App',
    requiresDist: ['Lib.Core>=1', 'win-only; sys_platform == "win32"', 'extra-dep; extra == "fast"'],
  },
  { name: 'lib_core', requiresDist: ['leaf', 'app', 'this is no requirement'] },
  { name: 'leaf', requiresDist: [] },
  { name: 'extra-dep', requiresDist: ['leaf'] },
  { name: 'win-only', requiresDist: [] },
];
const linux = { sys_platform: 'linux' };

test('names the requirement line and the shortest path of every release', () => {
  const graph = buildGraph(nodes, [wanted('app', 3), wanted('leaf', 4)], linux);
  expect(graph.requiredBy.get('leaf')).toEqual([
    { file: 'requirements.txt', line: 3, path: ['App', 'lib_core', 'leaf'] },
    { file: 'requirements.txt', line: 4, path: ['leaf'] },
  ]);
  expect(graph.requiredBy.get('lib-core')).toEqual([
    { file: 'requirements.txt', line: 3, path: ['App', 'lib_core'] },
  ]);
});

test('applies markers and extras', () => {
  const plain = buildGraph(nodes, [wanted('app', 1)], linux);
  expect(plain.requires.get('app')).toEqual(['lib-core']);
  expect(plain.requiredBy.has('extra-dep')).toBe(false);
  const fast = buildGraph(nodes, [wanted('app', 1, { extras: ['Fast'] })], linux);
  expect(fast.requires.get('app')).toEqual(['extra-dep', 'lib-core']);
  expect(buildGraph(nodes, [wanted('app', 1)], { sys_platform: 'win32' }).requiredBy.has('win-only')).toBe(
    true,
  );
});

test('leaves out a requirement whose own marker does not hold, and ends on cycles', () => {
  const graph = buildGraph(nodes, [wanted('app', 1, { marker: 'sys_platform == "win32"' })], linux);
  expect(graph.requiredBy.size).toBe(0);
  expect(buildGraph(nodes, [wanted('lib-core', 1)], linux).requires.get('lib-core')).toEqual(['app', 'leaf']);
});
