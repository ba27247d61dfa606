import { filesOf, setupCfgHooks } from '../../../src/archive/project/setuptools-hooks.js';

const PATHS = [
  'setup.py',
  'tests/evil/__init__.py',
  'tests/evil/build_py.py',
  'tests/evil/a.txt',
  'src/own/x.py',
];

test.each<[string, string, readonly string[]]>([
  ['nothing', '[metadata]\nname = a\n[options]\npackages = find:\n', []],
  [
    'a version from code',
    '[metadata]\nversion = attr: tests.evil.version\n',
    ['tests/evil.py', 'tests/evil/__init__.py'],
  ],
  ['the same, written otherwise', '[metadata]\nVersion: attr:tests.evil.version\n', ['tests/evil.py']],
  ['another value from code', '[metadata]\ndescription =\n  attr: tests.evil.text\n', ['tests/evil.py']],
  ['a command', '[options]\ncmdclass =\n  # own\n  build_py = tests.evil.Build\n', ['tests/evil.py']],
  ['two commands in a line', '[options]\ncmdclass = a = x.A, b = tests.evil.B\n', ['x.py', 'tests/evil.py']],
  [
    'packages of commands',
    '[global]\ncommand-packages = x, tests.evil\n',
    ['tests/evil/__init__.py', 'tests/evil/build_py.py'],
  ],
  ['a package of commands below src', '[global]\ncommand_packages = own\n', ['src/own/x.py']],
  ['a hook of pbr', '[global]\nsetup-hooks =\n  tests.evil.hook\n', ['tests/evil.py']],
  [
    'packages that lie elsewhere',
    '[options]\npackage_dir =\n  =tests\n[metadata]\nversion = attr: evil.v\n',
    ['tests/evil.py'],
  ],
  [
    'one package that lies elsewhere',
    '[options]\npackage_dir =\n  own = tests/x/\n[metadata]\nversion = attr: own.sub.v\n',
    ['tests/x/sub.py'],
  ],
  ['a comment', '[metadata]\n# version = attr: tests.evil.version\n', []],
])('%s', (_, text, files) => {
  const found = setupCfgHooks(text, PATHS);
  expect(found).toEqual(expect.arrayContaining([...files]));
  if (files.length === 0) expect(found).toEqual([]);
});

test('what no name can be is none', () => {
  expect(filesOf('../evil.x')).toEqual(['x.py', 'x/__init__.py', 'src/x.py', 'src/x/__init__.py']);
  expect(filesOf('')).toEqual([]);
});

test.each(['constructor', '__proto__', 'toString'])('%s is a name like others', (name) => {
  expect(filesOf(`${name}.x`)).toContain(`${name}.py`);
  expect(setupCfgHooks(`[metadata]\nversion = attr: ${name}.x\n`, [])).toContain(`src/${name}.py`);
});

test('many packages of commands in a project of many files take no time', () => {
  const names = Array.from({ length: 20_000 }, (_, at) => `p${at}`);
  const start = performance.now();
  const paths = names.map((name) => `${name}/a/b.py`);
  expect(setupCfgHooks(`[global]\ncommand_packages = ${names.join(' ')}\n`, paths)).toEqual(paths);
  expect(performance.now() - start).toBeLessThan(2000);
});
