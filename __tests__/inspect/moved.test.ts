import { memorySource } from '../../src/archive/memory-source.js';
import { inspect } from '../../src/inspect.js';
import type { Inspection } from '../../src/model/inspection.js';
import type { Python } from '../../src/python/parser.js';
import { BLOCKED_CODE } from '../support/own-packages.js';
import { packSdist, packWheel, type FileSet, type Packed } from '../support/pack.js';
import { loadTestPython } from '../support/python.js';

let python: Python;
beforeAll(async () => {
  python = await loadTestPython();
});

const BAD = `import os\n${BLOCKED_CODE}\n`;
const LINE = `import os; ${BLOCKED_CODE.replace('\n', '; ')}\n`;
const OWN = { name: 'outer', version: '1.0' };
const backend = (name: string, rest: string): string =>
  `[build-system]\nrequires = []\nbuild-backend = "${name}"\n${rest}`;
const SETUPTOOLS = 'setuptools.build_meta';

function read({ bytes, filename }: Packed): Promise<Inspection> {
  return inspect(memorySource(bytes), filename, python);
}

const blocked = ({ findings }: Inspection): string[] =>
  findings.filter(({ score }) => score >= 0.7).map(({ file, reach }) => `${reach ?? ''} ${file ?? ''}`);

test.each<[string, FileSet, string]>([
  [
    'a package of setuptools in a folder of tests',
    {
      'pyproject.toml': backend(SETUPTOOLS, '[tool.setuptools.package-dir]\nevil = "tests/evil"\n'),
      'tests/evil/__init__.py': BAD,
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
      'evil.txt': BAD,
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
    { 'setup.py': 'from setuptools import setup\nsetup()\n', 'build/lib.linux-x86_64/evil/__init__.py': BAD },
    'import outer-1.0/build/lib.linux-x86_64/evil/__init__.py',
  ],
])('%s is read as what is installed', async (_, files, place) => {
  expect(blocked(await read(packSdist({ 'outer/__init__.py': '', ...files }, OWN)))).toContain(place);
});

test.each<[string, FileSet, string]>([
  [
    'a folder that a path file adds',
    { 'own.pth': 'tests/inner\n', 'tests/inner/sitecustomize.py': BAD },
    'start tests/inner/sitecustomize.py',
  ],
  [
    'the module of a program among tests',
    {
      'outer-1.0.dist-info/entry_points.txt': '[console_scripts]\nouter = tests.evil:main\n',
      'tests/evil.py': BAD,
    },
    'import tests/evil.py',
  ],
  [
    'the module of a plug-in that is called like a test',
    { 'outer-1.0.dist-info/entry_points.txt': '[pytest11]\nouter = test_evil\n', 'test_evil.py': BAD },
    'import test_evil.py',
  ],
])('%s is read', async (_, files, place) => {
  expect(blocked(await read(packWheel({ 'outer.py': '', ...files }, OWN)))).toContain(place);
});

test('tests that nobody is led to are left alone', async () => {
  const files = { 'outer.py': '', 'tests/evil.py': BAD, 'own.pth': '# tests\n' };
  expect(blocked(await read(packWheel(files, OWN)))).toEqual([]);
  const told = '[tool.pytest.ini_options]\ntestpaths = ["tests"]\n';
  const project = { 'outer.py': '', 'tests/evil.py': BAD, 'pyproject.toml': backend(SETUPTOOLS, told) };
  expect(blocked(await read(packSdist(project, OWN)))).toEqual([]);
});

test('more files than an archive may hold leave it unscanned', async () => {
  const names = Array.from({ length: 500 }, (_, at) => `n${at} = "tests"\n`).join('');
  const tests = Object.fromEntries(Array.from({ length: 500 }, (_, at) => [`tests/t${at}.py`, '']));
  const pyproject = backend(SETUPTOOLS, `[tool.setuptools.package-dir]\n${names}`);
  const { unscanned } = await read(packSdist({ ...tests, 'pyproject.toml': pyproject }, OWN));
  expect(unscanned).toMatchObject([{ code: 'too-many-entries', file: 'outer-1.0' }]);
});
