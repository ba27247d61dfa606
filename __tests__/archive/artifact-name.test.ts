import { parseArtifactName, projectsOf } from '../../src/archive/artifact-name.js';

test.each([
  [
    'foo-1.0-py3-none-any.whl',
    { kind: 'wheel', project: 'foo', version: '1.0', suffix: '.whl', tag: 'py3-none-any' },
  ],
  [
    'Foo_Bar-1.0.post1-2b-cp311.cp312-abi3-manylinux_2_17_x86_64.whl',
    {
      kind: 'wheel',
      project: 'foo-bar',
      version: '1.0.post1',
      suffix: '.whl',
      build: '2b',
      tag: 'cp311.cp312-abi3-manylinux_2_17_x86_64',
    },
  ],
  ['foo-bar-1.0.tar.gz', { kind: 'sdist', project: 'foo-bar', version: '1.0', suffix: '.tar.gz' }],
  ['Foo.Bar-1.0a1.zip', { kind: 'sdist', project: 'foo-bar', version: '1.0a1', suffix: '.zip' }],
  ['foo-1.0.tar.bz2', { kind: 'sdist', project: 'foo', version: '1.0', suffix: '.tar.bz2' }],
])('%s', (filename, expected) => {
  expect(parseArtifactName(filename)).toEqual(expected);
});

test.each([
  'foo.whl',
  'foo-1.0-none-any.whl',
  'foo-1.0-x1-py3-none-any.whl',
  'foo-bar-1.0-py3-none-any-x.whl',
  'foo-nightly-py3-none-any.whl',
  '-1.0-py3-none-any.whl',
  'foo__/x-1.0-py3-none-any.whl',
  'foo.tar.gz',
  '-1.0.tar.gz',
  'foo-nightly.tar.gz',
  'foo-1.0.egg',
  'foo-1.0.exe',
  '../foo-1.0.tar.gz',
  '/foo-1.0.tar.gz',
  '..\\foo-1.0.zip',
  'C:foo-1.0.zip',
  'foo-1.0-py3-none-any/../x.whl',
  'foo-1.0-1/x-py3-none-any.whl',
  'foo\n-1.0.tar.gz',
  'foo\ud800-1.0.tar.gz',
  'foo-1.0-py3-none-any\ud800.whl',
  '',
])('%j is no artifact', (filename) => {
  expect(parseArtifactName(filename)).toBeUndefined();
});

test.each([
  ['foo-1-2.tar.gz', 'foo', { project: 'foo', version: '1-2' }],
  ['foo-1-2.tar.gz', 'foo-1', { project: 'foo-1', version: '2' }],
  ['foo-1-2.tar.gz', 'bar', { project: 'foo-1', version: '2' }],
  ['foo-bar-1.0.tar.gz', 'foo', { project: 'foo-bar', version: '1.0' }],
  ['Foo_Bar-1.0-1.zip', 'foo-bar', { project: 'foo-bar', version: '1.0-1' }],
])('%s, looked for as %s', (filename, asked, expected) => {
  expect(parseArtifactName(filename, asked)).toMatchObject(expected);
});

test.each([
  ['foo-1-2.tar.gz', ['foo', 'foo-1']],
  ['foo-bar-1.0.tar.gz', ['foo-bar']],
  ['Foo-1.0-1-py3-none-any.whl', ['foo']],
  ['readme.txt', []],
])('%s can be of %j', (filename, projects) => {
  expect(projectsOf(filename)).toEqual(projects);
});

test('a name that is longer than any file may have is none, and costs no time', () => {
  const started = performance.now();
  const long = `a${'-1'.repeat(20_000)}.tar.gz`;
  expect([parseArtifactName(long), parseArtifactName(`${'a'.repeat(300)}-1-py3-none-any.whl`)]).toEqual([
    undefined,
    undefined,
  ]);
  expect(projectsOf(long)).toEqual([]);
  expect(performance.now() - started).toBeLessThan(500);
});
