import { parse } from 'smol-toml';
import { isUsual, placements } from '../../../src/archive/project/placements.js';

test.each<[string, string, string, readonly (readonly [from: string, to: string])[]]>([
  ['nothing', '', '', []],
  [
    'packages below src',
    '[tool.setuptools]\npackage-dir = { "" = "src", a = "src/a", b = "lib/b/" }',
    '',
    [],
  ],
  ['a package of setuptools', '[tool.setuptools.package-dir]\n"a.b" = "./tests/x"', '', [['tests/x', 'a/b']]],
  ['a root of setuptools', '[tool.setuptools.packages.find]\nwhere = ["tests"]', '', [['tests', '']]],
  [
    'data of setuptools',
    '[tool.setuptools.data-files]\n"lib/x" = ["docs/a.pth"]',
    '',
    [['docs/a.pth', 'x.data/data/lib/x/a.pth']],
  ],
  [
    'files of hatch',
    '[tool.hatch.build.targets.wheel]\nforce-include = { "a.txt" = "a.pth" }\npackages = ["src/own", "tests/x"]\nsources = ["docs"]',
    '',
    [
      ['a.txt', 'a.pth'],
      ['docs', ''],
      ['tests/x', 'x'],
    ],
  ],
  [
    'programs of hatch',
    '[tool.hatch.build.targets.wheel]\nshared-scripts = { "tests/run" = "run" }\nshared-data = { "a" = "b" }',
    '',
    [
      ['a', 'x.data/data/b'],
      ['tests/run', 'x.data/scripts/run'],
    ],
  ],
  ['an sdist of hatch', '[tool.hatch.build.targets.sdist.force-include]\n"a.txt" = "a.pth"', '', []],
  [
    'packages of poetry',
    '[[tool.poetry.packages]]\ninclude = "own"\n[[tool.poetry.packages]]\ninclude = "x/**/*.py"\nfrom = "tests"\nto = "y"',
    '',
    [['tests/x', 'y/x']],
  ],
  ['a root of pdm', '[tool.pdm.build]\npackage-dir = "tests"', '', [['tests', '']]],
  [
    'what uv_build is told',
    '[tool.uv.build-backend]\nmodule-root = "tests"\ndata = { purelib = "docs" }',
    '',
    [
      ['tests', ''],
      ['docs', 'x.data/purelib'],
    ],
  ],
  [
    'data of pdm',
    '[tool.pdm.build.wheel-data]\nscripts = ["tests/run/*"]\npurelib = [{ path = "docs/a/*.pth", relative-to = "docs" }, "b/c.pth"]',
    '',
    [
      ['tests/run', 'x.data/scripts'],
      ['docs/a', 'x.data/purelib/a'],
      ['b/c.pth', 'x.data/purelib/c.pth'],
    ],
  ],
  ['a root of maturin', '[tool.maturin]\npython-source = "tests"', '', [['tests', '']]],
  ['data of flit', '[tool.flit.external-data]\ndirectory = "data"', '', [['data', 'x.data/data']]],
  [
    'packages of scikit-build-core',
    '[tool.scikit-build.wheel]\npackages = { "a/b" = "tests/x" }',
    '',
    [['tests/x', 'a/b']],
  ],
  [
    'setup.cfg',
    '',
    '[options]\npackage_dir =\n  = src\n  a = tests/x\n[options.packages.find]\nwhere = docs\n[options.data_files]\nlib/x = a.pth, b.pth\n',
    [
      ['tests/x', 'a'],
      ['docs', ''],
      ['a.pth', 'x.data/data/lib/x/a.pth'],
      ['b.pth', 'x.data/data/lib/x/b.pth'],
    ],
  ],
  [
    'values of other types',
    '[tool.setuptools]\npackage-dir = 3\ndata-files = [1]\n[tool.poetry]\npackages = "x"',
    '',
    [],
  ],
])('%s', (_, toml, setupCfg, expected) => {
  const told = placements(parse(toml), setupCfg).placements.filter((one) => !isUsual(one));
  const found = told.map(({ from, to }) => [from, to]);
  expect([...found].sort()).toEqual([...expected].sort());
});

test('hatch.toml is read beside pyproject.toml', () => {
  const hatch = parse('[build.targets.wheel.force-include]\n"a.txt" = "a.pth"');
  expect(placements({}, '', hatch).placements).toEqual([{ from: 'a.txt', to: 'a.pth' }]);
});

test.each<[string, string, string]>([
  ['packages of setuptools', '[tool.setuptools]\npackages = ["docs"]', ''],
  ['packages in setup.cfg', '', '[options]\npackages = docs\n'],
  ['packages of hatch', '[tool.hatch.build.targets.wheel]\npackages = ["docs"]', ''],
  ['files of hatch', '[tool.hatch.build.targets.wheel]\nonly-include = ["docs"]', ''],
  ['packages of poetry', '[[tool.poetry.packages]]\ninclude = "docs"', ''],
])('%s are told of where they lie as usual', (_, toml, setupCfg) => {
  expect(placements(parse(toml), setupCfg).placements).toEqual([{ from: 'docs', to: 'docs' }]);
});

test('what poetry packs for an sdist alone is not installed', () => {
  const toml = '[[tool.poetry.packages]]\ninclude = "docs"\nformat = "sdist"';
  expect(placements(parse(toml), '').placements).toEqual([]);
});

test('packages lie in the folder of the longest part of their names', () => {
  const toml =
    '[tool.setuptools]\npackages = ["a", "a.b"]\npy-modules = ["tasks"]\npackage-dir = { a = "." }';
  expect(placements(parse(toml), '').placements).toEqual([
    { from: '', to: 'a', isFlat: true },
    { from: '', to: 'a', isFlat: true },
    { from: 'b', to: 'a/b' },
    { from: 'tasks.py', to: 'tasks.py' },
  ]);
});
