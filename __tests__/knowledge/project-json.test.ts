import { projectJsonUrl, readProjectFacts } from '../../src/knowledge/project-json.js';

test.each([
  ['https://index.invalid/simple/', 'https://index.invalid/pypi/my-lib/json'],
  ['https://index.invalid/simple', 'https://index.invalid/pypi/my-lib/json'],
  ['https://index.invalid/root/pypi/simple/?a=b#c', 'https://index.invalid/root/pypi/pypi/my-lib/json'],
  ['https://index.invalid/whl/cpu', undefined],
  ['https://index.invalid/not-simple', undefined],
  ['file:///srv/simple/', undefined],
  ['', undefined],
])('beside %j stands %j', (index, expected) => {
  expect(projectJsonUrl(index, 'My.Lib')).toBe(expected);
});

const document = {
  info: {
    author: '',
    author_email: 'Somebody <somebody@evil.invalid>',
    summary: ' What it is ',
    description: 'Some words about it',
    home_page: null,
    project_urls: { Source: 'https://evil.invalid/source', Chat: 'irc://evil.invalid', Docs: null },
  },
  releases: {
    '1.0': [{ upload_time_iso_8601: '2020-05-01T10:00:00.5Z' }],
    '1.1': [
      { upload_time_iso_8601: '2021-05-02T10:00:00Z' },
      { upload_time_iso_8601: '2021-05-01T10:00:00Z' },
    ],
    '1.2': [],
  },
};

test('tells what a project says about itself', () => {
  expect(readProjectFacts(document, '1.1.0')).toEqual({
    firstUpload: '2020-05-01T10:00:00.500Z',
    releaseUpload: '2021-05-01T10:00:00.000Z',
    releaseCount: 2,
    summary: 'What it is',
    descriptionLength: 19,
    links: ['https://evil.invalid/source'],
    hasAuthor: true,
  });
});

test('an empty project is empty, UNKNOWN is nothing', () => {
  const info = { author: 'UNKNOWN', summary: 'UNKNOWN', description: ' ', home_page: 'UNKNOWN' };
  expect(readProjectFacts({ info, releases: {} }, '1.0')).toEqual({
    releaseCount: 0,
    summary: '',
    descriptionLength: 0,
    links: [],
    hasAuthor: false,
  });
});

test.each([[null], [[]], [{}], [{ info: { author: 7 } }], ['text']])('%j is no project document', (value) => {
  expect(readProjectFacts(value, '1.0')).toBeUndefined();
});
