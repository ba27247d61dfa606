import { Failure } from '../../../src/model/failure.js';
import type { Requirement } from '../../../src/model/requirement.js';
import { allowedHashes, checkComplete } from '../../../src/resolve/pip/hash-mode.js';

const pinned = (name: string, ...hashes: string[]): Requirement => ({
  name,
  extras: [],
  specifier: '==1',
  hashes,
  text: `${name}==1`,
  origin: {},
});

test('joins the hashes of requirements and constraints by project', () => {
  const lines = [...[pinned('A.b', 'sha256:1'), pinned('c')], ...[pinned('a-b', 'sha256:2')]];
  expect([...allowedHashes(lines)]).toEqual([['a-b', ['sha256:1', 'sha256:2']]]);
});

test('names every release without a hash', () => {
  const chosen = [
    { name: 'a', version: '1' },
    { name: 'dep', version: '2' },
    { name: 'other', version: '3' },
  ];
  expect(() => {
    checkComplete(chosen, new Map([['a', ['sha256:1']]]));
  }).toThrow(/dep==2, other==3/);
  expect(() => {
    checkComplete(chosen.slice(0, 1), new Map([['a', ['sha256:1']]]));
  }).not.toThrow(Failure);
});
