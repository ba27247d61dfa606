import { gravePlaces, inspectPacked } from '../../support/inspected.js';
import { BLOCKED_CODE, BLOCKED_MODULE } from '../../support/own-packages.js';
import { packSdist, packWheel, type FileSet } from '../../support/pack.js';

const LINE = `import os; ${BLOCKED_CODE.replace('\n', '; ')}\n`;
const OWN = { name: 'outer', version: '1.0' };
const backend = (name: string, rest: string): string =>
  `[build-system]\nrequires = []\nbuild-backend = "${name}"\n${rest}`;
const SETUPTOOLS = 'setuptools.build_meta';

test.each<[string, FileSet, string]>([
  [
    'a package of setuptools in a folder of tests',
    {
      'pyproject.toml': backend(SETUPTOOLS, '[tool.setuptools.package-dir]\nevil = "tests/evil"\n'),
      'tests/evil/__init__.py': BLOCKED_MODULE,
    },
    'import outer-1.0/tests/evil/__init__.py',
  ],
  [
    'a text that becomes a module',
    {
      'pyproject.toml': backend(
        'hatchling.build',
        '[tool.hatch.build.targets.wheel.force-include]\n"evil.txt" = "evil.py"\n',
      ),
      'evil.txt': BLOCKED_MODULE,
    },
    'import outer-1.0/evil.txt',
  ],
  [
    'a text that becomes lines of a path file',
    {
      'setup.cfg':
        '[options.data_files]\nlib/python3.11/site-packages = docs/evil.pth\n[options]\npackage_dir =\n  docs = docs\n',
      'docs/evil.pth': LINE,
    },
    'start outer-1.0/docs/evil.pth',
  ],
  [
    'what an earlier build left',
    {
      'setup.py': 'from setuptools import setup\nsetup()\n',
      'build/lib.linux-x86_64/evil/__init__.py': BLOCKED_MODULE,
    },
    'import outer-1.0/build/lib.linux-x86_64/evil/__init__.py',
  ],
  [
    'a package that lies where documentation does',
    {
      'pyproject.toml': backend(SETUPTOOLS, '[tool.setuptools]\npackages = ["docs"]\n'),
      'docs/__init__.py': BLOCKED_MODULE,
    },
    'import outer-1.0/docs/__init__.py',
  ],
  [
    'a package of hatch among tools',
    {
      'pyproject.toml': backend(
        'hatchling.build',
        '[tool.hatch.build.targets.wheel]\npackages = ["tools"]\n',
      ),
      'tools/__init__.py': BLOCKED_MODULE,
    },
    'import outer-1.0/tools/__init__.py',
  ],
  [
    'a package that hatch.toml names',
    {
      'pyproject.toml': backend('hatchling.build', ''),
      'hatch.toml': '[build.targets.wheel]\npackages = ["tools"]\n',
      'tools/__init__.py': BLOCKED_MODULE,
    },
    'import outer-1.0/tools/__init__.py',
  ],
  [
    'the module of a program among documentation',
    {
      'pyproject.toml': '[project]\nname = "outer"\nversion = "1.0"\nscripts.a = "docs.cli:main"\n',
      'docs/cli.py': BLOCKED_MODULE,
    },
    'import outer-1.0/docs/cli.py',
  ],
  [
    'a package that is the folder of the project',
    {
      'pyproject.toml': backend(SETUPTOOLS, '[tool.setuptools.package-dir]\nevil = "."\n'),
      'noxfile.py': BLOCKED_MODULE,
    },
    'import outer-1.0/noxfile.py',
  ],
  [
    'a package for whose place a table that is not in use names another',
    {
      'pyproject.toml': backend(
        SETUPTOOLS,
        '[tool.setuptools.package-dir]\nevil = "tests/evil"\n[tool.hatch.build.targets.wheel.force-include]\n"tests/good" = "evil"\n',
      ),
      'tests/evil/__init__.py': BLOCKED_MODULE,
      'tests/good/__init__.py': '',
    },
    'import outer-1.0/tests/evil/__init__.py',
  ],
])('%s is read as what is installed', async (_, files, place) => {
  expect(gravePlaces(await inspectPacked(packSdist({ 'outer/__init__.py': '', ...files }, OWN)))).toContain(
    place,
  );
});

test.each<[string, FileSet, string]>([
  [
    'a folder that a path file adds',
    { 'own.pth': 'tests/inner\n', 'tests/inner/sitecustomize.py': BLOCKED_MODULE },
    'start tests/inner/sitecustomize.py',
  ],
  [
    'a folder that a path file names with a slash',
    { 'own.pth': './tests//inner/\n', 'tests/inner/evil.py': BLOCKED_MODULE },
    'import tests/inner/evil.py',
  ],
  [
    'a folder that a path file names before a line that ends it',
    { 'own.pth': 'tests/inner\nx\0\n', 'tests/inner/evil.py': BLOCKED_MODULE },
    'import tests/inner/evil.py',
  ],
  [
    'a folder of the wheel that a path file of its data names',
    { 'outer-1.0.data/purelib/own.pth': 'tests/inner\n', 'tests/inner/evil.py': BLOCKED_MODULE },
    'import tests/inner/evil.py',
  ],
  [
    'the second of two modules of programs that are called alike',
    {
      'outer-1.0.dist-info/entry_points.txt':
        '[console_scripts]\na = tests.evil:main\nb = z.tests.evil:main\n',
      'tests/evil.py': BLOCKED_MODULE,
      'z/tests/evil.py': '',
    },
    'import tests/evil.py',
  ],
  [
    'the module of a program among tests',
    {
      'outer-1.0.dist-info/entry_points.txt': '[console_scripts]\nouter = tests.evil:main\n',
      'tests/evil.py': BLOCKED_MODULE,
    },
    'import tests/evil.py',
  ],
  [
    'the module of a plug-in that is called like a test',
    {
      'outer-1.0.dist-info/entry_points.txt': '[pytest11]\nouter = test_evil\n',
      'test_evil.py': BLOCKED_MODULE,
    },
    'import test_evil.py',
  ],
])('%s is read', async (_, files, place) => {
  expect(gravePlaces(await inspectPacked(packWheel({ 'outer.py': '', ...files }, OWN)))).toContain(place);
});

test('tests that nobody is led to are left alone', async () => {
  const files = { 'outer.py': '', 'tests/evil.py': BLOCKED_MODULE, 'own.pth': '# tests\n' };
  expect(gravePlaces(await inspectPacked(packWheel(files, OWN)))).toEqual([]);
  const told = '[tool.pytest.ini_options]\ntestpaths = ["tests"]\n';
  const project = {
    'outer.py': '',
    'tests/evil.py': BLOCKED_MODULE,
    'pyproject.toml': backend(SETUPTOOLS, told),
  };
  expect(gravePlaces(await inspectPacked(packSdist(project, OWN)))).toEqual([]);
});

test('more files than an archive may hold leave it unscanned', async () => {
  const names = Array.from({ length: 500 }, (_, at) => `n${at} = "tests"\n`).join('');
  const tests = Object.fromEntries(Array.from({ length: 500 }, (_, at) => [`tests/t${at}.py`, '']));
  const pyproject = backend(SETUPTOOLS, `[tool.setuptools.package-dir]\n${names}`);
  const { unscanned } = await inspectPacked(packSdist({ ...tests, 'pyproject.toml': pyproject }, OWN));
  expect(unscanned).toMatchObject([{ code: 'too-many-entries', file: 'outer-1.0' }]);
});

test('what stands beside the packages of an honest project is left alone', async () => {
  const told = '[tool.setuptools]\npackages = ["outer", "outer.sub"]\npackage-dir = { "" = "." }\n';
  const files = {
    'pyproject.toml': backend(SETUPTOOLS, told),
    'setup.cfg': '[options]\npackages = find:\n[options.packages.find]\nwhere = .\n',
    'outer/__init__.py': '',
    'outer/sub/__init__.py': '',
    'docs/conf.py': BLOCKED_MODULE,
    'tools/run.py': BLOCKED_MODULE,
    'noxfile.py': BLOCKED_MODULE,
    'outer/tests/test_a.py': BLOCKED_MODULE,
  };
  expect(gravePlaces(await inspectPacked(packSdist(files, OWN)))).toEqual([]);
});

test('a model that is called like a path file', async () => {
  const model = `PK\x03\x04\0\0\n${Array.from({ length: 210_000 }, (_, at) => `a${String(at)}\n`).join('')}`;
  expect(
    (await inspectPacked(packWheel({ 'outer/model.pth': model, 'outer/__init__.py': '' }, OWN))).unscanned,
  ).toEqual([]);
});

test('many path files, and tables that are deeper than any stack, are read in time', async () => {
  const start = performance.now();
  const deep = `[project.entry-points]\n${Array(60_000).fill('x').join('.')} = "a:b"\n`;
  const found = await inspectPacked(
    packSdist({ 'outer.py': '', 'pyproject.toml': backend(SETUPTOOLS, deep) }, OWN),
  );
  expect(gravePlaces(found)).toEqual([]);
  const table = `[console_scripts]\n${'\n'.repeat(200_000)}${' '.repeat(200_000)}x`;
  const paths = Object.fromEntries(Array.from({ length: 3000 }, (_, at) => [`p${at}.pth`, 'nowhere\n']));
  await inspectPacked(packWheel({ ...paths, 'outer-1.0.dist-info/entry_points.txt': table }, OWN));
  expect(performance.now() - start).toBeLessThan(15_000);
});
