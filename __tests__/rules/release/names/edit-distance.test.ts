import { editDistance } from '../../../../src/rules/release/names/edit-distance.js';

test.each([
  ['', '', 0],
  ['', 'abc', 3],
  ['abc', '', 3],
  ['requests', 'requests', 0],
  ['reqeusts', 'requests', 1],
  ['requets', 'requests', 1],
  ['requestts', 'requests', 1],
  ['requasts', 'requests', 1],
  ['rqeuetss', 'requests', 2],
  // Restricted: no letter is moved twice, so this is 3 where the unrestricted distance is 2.
  ['ca', 'abc', 3],
  ['kitten', 'sitting', 3],
])('from %j to %j: %i', (from, to, edits) => {
  expect(editDistance(from, to)).toBe(edits);
  expect(editDistance(to, from)).toBe(edits);
});
