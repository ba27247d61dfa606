import { POPULAR_NAMES } from '../../../../src/knowledge/popular-names.js';
import { findLookalike } from '../../../../src/rules/release/names/lookalike.js';
import { indexNames } from '../../../../src/rules/release/names/name-index.js';

const index = indexNames(POPULAR_NAMES);

test.each([
  ['reqeusts', 'requests', 'edits', 2],
  ['requets', 'requests', 'edits', 1],
  ['Requestss', 'requests', 'edits', 1],
  ['colourama', 'colorama', 'edits', 1],
  ['djagno', 'django', 'edits', 2],
  ['beautfulsop4', 'beautifulsoup4', 'edits', 2],
  ['python-dateutl', 'python-dateutil', 'edits', 1],
  ['jeIlyfish', 'jellyfish', 'appearance', 1],
  ['djang0', 'django', 'appearance', 1],
  ['p1llow', 'pillow', 'appearance', 1],
  ['rnatplotlib', 'matplotlib', 'appearance', 2],
  ['pyvvin32', 'pywin32', 'appearance', 2],
  ['scikitlearn', 'scikit-learn', 'separators', 1],
  ['python_date.util', 'python-dateutil', 'separators', 1],
])('%s is close to %s by %s, at distance %i', (name, popular, by, distance) => {
  expect(findLookalike(name, index)).toMatchObject({
    popular: { name: popular },
    by,
    nearness: 'close',
    distance,
  });
});

test.each([
  ['requests2', 'requests'],
  ['elasticsearch7', 'elasticsearch'],
  ['grequests', 'requests'],
  ['jarowinkler', 'jaro-winkler'],
])('%s is a sibling of %s, not close to it', (name, popular) => {
  expect(findLookalike(name, index)).toMatchObject({ popular: { name: popular }, nearness: 'sibling' });
});

test.each(['requests', 'Python_Dateutil', 'urllib3', 'PyYAML', 'typing.extensions'])(
  '%s is on the curated list, however it is spelled',
  (name) => {
    expect(findLookalike(name, index)).toBeUndefined();
  },
);

test.each(['depsec', 'types-zmq', 'pytest-xyz', 'a', '', 'acme-internal-billing', 'requests-for-acme', 'rq'])(
  '%j is near to no popular name',
  (name) => {
    expect(findLookalike(name, index)).toBeUndefined();
  },
);

test('below ten letters two edits are too many, from ten they are not', () => {
  const names = indexNames(['abcdefghi', 'qrstuvwxyz']);
  expect(findLookalike('abcdexxhi', names)).toBeUndefined();
  expect(findLookalike('abcdexghi', names)).toMatchObject({ distance: 1 });
  expect(findLookalike('qrstuvaayz', names)).toMatchObject({ distance: 2 });
  expect(findLookalike('qrstuvaaaz', names)).toBeUndefined();
});

test('of two near names the nearer, then the more popular is named', () => {
  const names = indexNames(['abcdefgx', 'abcdefgy', 'abcdefz']);
  expect(findLookalike('abcdefgw', names)?.popular.name).toBe('abcdefgx');
});
