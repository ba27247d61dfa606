import { POPULAR_NAMES } from '../../src/knowledge/popular-names.js';
import { normalizeName } from '../../src/model/project-name.js';

test('the curated list holds 5,000 distinct projects', () => {
  expect(POPULAR_NAMES).toHaveLength(5000);
  expect(new Set(POPULAR_NAMES.map(normalizeName)).size).toBe(5000);
});

test('every entry is a valid project name', () => {
  const valid = /^[A-Z0-9](?:[A-Z0-9._-]*[A-Z0-9])?$/i;
  expect(POPULAR_NAMES.filter((name) => !valid.test(name))).toEqual([]);
});

test('the best known projects are on it', () => {
  expect(POPULAR_NAMES).toEqual(expect.arrayContaining(['requests', 'numpy', 'urllib3']));
});
