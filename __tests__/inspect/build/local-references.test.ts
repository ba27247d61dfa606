import { localReferences } from '../../../src/inspect/build/local-references.js';

function found(
  files: Readonly<Record<string, string>>,
  isPacked = false,
  backendPath: string[] = [],
): string[] {
  const view = {
    artifact: 'a-1.0.tar.gz',
    kind: 'sdist' as const,
    folder: 'a-1.0',
    paths: Object.keys(files).map((path) => `a-1.0/${path}`),
    backendPath,
    read: (path: string) => Buffer.from(files[path.replace('a-1.0/', '')] ?? ''),
  };
  return localReferences(view, isPacked).map(({ code, file = '' }) => `${code} ${file}`);
}

const unread = (file: string): string[] => [`requires-local-path a-1.0/${file}`];

test.each<[string, string, Readonly<Record<string, string>>]>([
  ['setup.cfg', 'one line', { 'setup.cfg': '[options]\nsetup_requires = b @ file:///tmp/b\n' }],
  ['setup.cfg', 'a list', { 'setup.cfg': '[options]\ninstall_requires =\n    six\n    b[x] @ file:///b\n' }],
  ['setup.cfg', 'a path', { 'setup.cfg': '[options]\ninstall_requires =\n    b @ /tmp/b\n' }],
  [
    'r.txt',
    'a list of setup.cfg',
    { 'setup.cfg': 'install_requires = file: x.txt, ./r.txt', 'r.txt': 'b@file:/b' },
  ],
  [
    'r.txt',
    'a list of setuptools',
    {
      'pyproject.toml': '[tool.setuptools.dynamic]\ndependencies = { file = ["r.txt"] }',
      'r.txt': '# all\nb @ git+file:///b',
    },
  ],
  [
    'r.txt',
    'a list for an extra',
    {
      'pyproject.toml': '[tool.setuptools.dynamic.optional-dependencies]\ndev = { file = "r.txt" }',
      'r.txt': 'b @ file:///b',
    },
  ],
  [
    'pyproject.toml',
    'what hatchling needs for a build',
    { 'pyproject.toml': '[tool.hatch.build.targets.wheel]\ndependencies = ["b @ {root:uri}/b"]' },
  ],
  [
    'hatch.toml',
    'what hatchling needs for a build',
    { 'hatch.toml': '[build.targets.wheel]\ndependencies = ["b @ {root:uri}/b"]' },
  ],
  [
    'pyproject.toml',
    'what stands beside a table that is deeper than any stack',
    {
      'pyproject.toml': `[tool.hatch.build]\ndependencies = ["b @ file:///b"]\n[x]\n${Array(60_000).fill('x').join('.')} = "y"\n`,
    },
  ],
  [
    'setup.cfg',
    'a folder for easy_install',
    { 'setup.cfg': '[easy_install]\nfind_links =\n  https://h/\n  # here\n  vendor\n' },
  ],
  ['setup.cfg', 'a folder in its other spelling', { 'setup.cfg': ' [easy_install]\n find-links: .\n' }],
  ['setup.cfg', 'an index', { 'setup.cfg': '[easy_install]\nindex_url = file:///tmp/index\n' }],
  ['setup.cfg', 'links', { 'setup.cfg': '[options]\ndependency_links = vendor\n' }],
  ['setup.py', 'links', { 'setup.py': 'setup(dependency_links=[\n "https://h/", "vendor"])' }],
  ['setup.py', 'links in a table', { 'setup.py': 'setup(**{"dependency_links": [here + "/vendor"]})' }],
  ['setup.py', 'options', { 'setup.py': 'setup(options={"easy_install": {"find_links": "vendor"}})' }],
  ['setup.py', 'code', { 'setup.py': 'setup(install_requires=[f"b @ file://{here}/b"])' }],
])('a place on this machine in %s is unread: %s', (file, _, files) => {
  expect(found(files)).toEqual(unread(file));
});

test('the code of a back end is looked through, other code is not', () => {
  const code = 'def get_requires_for_build_wheel(s=None): return ["b @ file:///b"]\n';
  expect(found({ 'back/end.py': code, 'demo.py': code }, true, ['./back/'])).toEqual(unread('back/end.py'));
  expect(found({ 'end.py': code }, true, ['.'])).toEqual(unread('end.py'));
  expect(found({ 'end.py': code }, true)).toEqual([]);
});

test("what poetry names by an absolute path is unread in an archive; of a project's folder it is judged", () => {
  const poetry = (path: string): Record<string, string> => ({
    'pyproject.toml': `[tool.poetry.dependencies]\nb = { path = "${path}" }`,
  });
  expect(found(poetry('/b'), true)).toEqual(unread('pyproject.toml'));
  expect(found(poetry('/b'))).toEqual([]);
  expect(found(poetry('b'), true)).toEqual([]);
});

test('names, addresses of servers and what is not for builds are left to others', () => {
  const pyproject = [
    '[tool.hatch.envs.default]',
    'dependencies = ["b @ file:///b"]',
    '[tool.uv]',
    'dev-dependencies = ["b @ file:///b"]',
    '[tool.other]',
    'mail = "me@host"',
  ].join('\n');
  const files = {
    'pyproject.toml': pyproject,
    'setup.cfg':
      '[easy_install]\nfind_links = https://h/ http://i/\n# find_links = x\n[metadata]\nauthor_email = me@home\n[options]\ninstall_requires =\n  b @ https://h/b.zip\n',
    'setup.py':
      'import functools\n@functools.cache\ndef a(): return open("file:x") @ b\nsetup(dependency_links=[], c="d")\nsetup(dependency_links=["git+https://h/b#egg=b"])\n',
    'dev.txt': 'b @ file:///b',
  };
  expect(found(files, true)).toEqual([]);
  expect(found({ 'pyproject.toml': '[broken' })).toEqual([]);
});

test('a file made to be slow is not', () => {
  const files = {
    'setup.cfg': `${'a[\n'.repeat(200_000)}${'find_links =\n'.repeat(20_000)}`,
    'setup.py': `a${' '.repeat(500_000)}b${'dependency_links=['.repeat(20_000)}`,
  };
  const start = performance.now();
  expect(found(files)).toEqual([]);
  expect(performance.now() - start).toBeLessThan(2000);
});
