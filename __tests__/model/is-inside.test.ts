import { isInside } from '../../src/model/is-inside.js';

test.each([
  ['/a/b', '/a/b'],
  ['/a/b/', '/a/b'],
  ['/a/b', '/a/b/c/d'],
  ['/a/b', '/a/b/..c'],
  ['/a/b', '/a/b/...'],
  ['/', '/a'],
])('inside %s: %s', (root, path) => {
  expect(isInside(root, path)).toBe(true);
});

test.each([
  ['/a/b', '/a'],
  ['/a/b', '/a/bc'],
  ['/a/b', '/a/c'],
  ['/a/b', '/a/b/../c'],
  ['/a/b', '/'],
])('not inside %s: %s', (root, path) => {
  expect(isInside(root, path)).toBe(false);
});
