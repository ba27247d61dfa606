import type { Inspection } from '../../../src/model/inspection.js';
import { gravePlaces, inspectPacked } from '../../support/inspected.js';
import { BLOCKED_CODE, BLOCKED_MODULE } from '../../support/own-packages.js';
import { packSdist, type FileSet } from '../../support/pack.js';

const LINE = `import os; ${BLOCKED_CODE.replace('\n', '; ')}`;
const setup = (args: string, before = ''): string =>
  `import os\nfrom setuptools import setup, find_packages, find_namespace_packages\n${before}setup(name='outer', version='1.0', ${args})\n`;

function read(files: FileSet): Promise<Inspection> {
  return inspectPacked(packSdist({ 'outer/__init__.py': '', ...files }, { name: 'outer', version: '1.0' }));
}

test.each<[string, string, string]>([
  ['a package by its name', setup("packages=['outer', 'docs']"), 'docs/evil.py'],
  ['a package by its path', setup("packages=['outer', 'docs/']"), 'docs/evil.py'],
  ['a package of a name that is put together', setup("packages=['outer'] + ['do' + 'cs']"), 'docs/evil.py'],
  ['packages that are found', setup('packages=find_namespace_packages()'), 'docs/evil.py'],
  [
    'packages that are found by a pattern',
    setup("packages=find_namespace_packages(include=['d*'])"),
    'docs/evil.py',
  ],
  [
    'packages in a folder',
    setup("packages=find_packages('tests'), package_dir={'': 'tests'}"),
    'tests/own/evil.py',
  ],
  ['a folder of a package', setup("packages=['own'], package_dir={'own': 'tests/own'}"), 'tests/own/evil.py'],
  ['a module', setup("py_modules=['evil'], package_dir={'': 'tests/own'}"), 'tests/own/evil.py'],
  ['a module by its path', setup("packages=['outer'], py_modules=['docs/evil']"), 'docs/evil.py'],
  ['a program', setup("packages=['outer'], scripts=['docs/run']"), 'docs/run'],
  [
    'data that become a path file',
    setup("data_files=[('lib/python3.11/site-packages', ['docs/own.pth'])]"),
    'docs/own.pth',
  ],
  [
    'data of a package that lie elsewhere',
    setup("packages=['outer'], package_data={'outer': ['../docs/*.py']}"),
    'docs/evil.py',
  ],
  ['arguments in a table', setup("**{'packages': ['docs']}"), 'docs/evil.py'],
  ['arguments that cannot be read', setup('**make()', 'from elsewhere import make\n'), 'docs/evil.py'],
  ['packages that cannot be read', setup("packages=os.environ['P'].split()"), 'docs/evil.py'],
  [
    'the folder of a build',
    setup("packages=['outer'], options={'build': {'build_lib': 'tests/own'}}"),
    'tests/own/evil.py',
  ],
  [
    'arguments of the program',
    setup("script_args=['build', '--build-lib', 'tests/own', 'bdist_wheel']"),
    'tests/own/evil.py',
  ],
  [
    'a line of a path file',
    setup(`packages=['outer'], extra_path=('x', ${JSON.stringify(LINE)})`),
    'setup.py',
  ],
  [
    'the module of a program',
    setup("packages=['outer'], entry_points={'console_scripts': ['a = docs.evil:main']}"),
    'docs/evil.py',
  ],
  [
    'packages of the other branch',
    setup("packages=['outer'] if os.environ.get('P') else ['outer', 'docs']"),
    'docs/evil.py',
  ],
  [
    'words that are put among the arguments of the program',
    setup("packages=['outer']", "import sys\nsys.argv += ['build', '--build-lib', 'docs']\n"),
    'docs/evil.py',
  ],
  [
    'a module that is copied',
    setup("packages=['outer']", "import shutil\nshutil.copy('docs/evil.txt', 'outer/evil.py')\n"),
    'docs/evil.txt',
  ],
  [
    'a folder that is copied',
    setup("packages=['outer']", "import shutil\nshutil.copytree('tests/own', 'outer/own')\n"),
    'tests/own/evil.py',
  ],
])('setup.py: %s', async (_, code, place) => {
  const files = {
    'setup.py': code,
    'docs/evil.py': BLOCKED_MODULE,
    'docs/evil.txt': BLOCKED_MODULE,
    'docs/run': `#!/usr/bin/python\n${BLOCKED_MODULE}`,
    'docs/own.pth': '',
    'tests/own/__init__.py': '',
    'tests/own/evil.py': BLOCKED_MODULE,
  };
  const told = { ...files, 'docs/own.pth': place.endsWith('.pth') ? `${LINE}\n` : '' };
  const found = gravePlaces(await read(told)).map((one) => one.replace(/^\w+ /, ''));
  expect(found).toContain(`outer-1.0/${place}`);
  const usual = { ...files, 'setup.py': setup("packages=['outer'], exclude=['docs', 'tests']") };
  expect(gravePlaces(await read(usual))).toEqual([]);
});

const backend = (name: string, rest: string): FileSet => ({
  'pyproject.toml': `[build-system]\nrequires = []\nbuild-backend = "${name}"\n${rest}`,
});
const PLAIN = { 'setup.py': setup("packages=['outer']") };

test.each<[string, FileSet, string]>([
  ['a program of setup.cfg', { 'setup.cfg': '[options]\nscripts = docs/run\n' }, 'docs/run'],
  ['the folder of a build', { ...PLAIN, 'setup.cfg': '[build]\nbuild-lib = docs\n' }, 'docs/evil.py'],
  [
    'the folder above that of a build',
    { ...PLAIN, 'setup.cfg': '[build]\nbuild_base = docs\n' },
    'docs/lib/evil.py',
  ],
  ['the folder of a wheel', { ...PLAIN, 'setup.cfg': '[bdist_wheel]\nbdist_dir = docs\n' }, 'docs/evil.py'],
  [
    'the folder above that of a wheel',
    { ...PLAIN, 'setup.cfg': '[bdist]\nbdist_base = docs\n' },
    'docs/wheel/evil.py',
  ],
  [
    'another name of a command',
    { ...PLAIN, 'setup.cfg': '[aliases]\nbdist_wheel = build --build-lib=docs bdist_wheel\n' },
    'docs/evil.py',
  ],
  ['a line of a path file', { ...PLAIN, 'setup.cfg': `[install]\nextra_path = x,${LINE}\n` }, 'setup.cfg'],
  [
    'a table of a command',
    backend('setuptools.build_meta', '[tool.distutils.build]\nbuild_lib = "docs"\n'),
    'docs/evil.py',
  ],
  [
    'packages that setup.cfg has looked for',
    { 'setup.cfg': '[options]\npackages = find_namespace:\n' },
    'docs/evil.py',
  ],
  [
    'packages that pyproject.toml has looked for',
    backend('setuptools.build_meta', '[tool.setuptools.packages.find]\ninclude = ["outer*", "doc*"]\n'),
    'docs/evil.py',
  ],
  ['packages of pbr', { 'setup.cfg': '[files]\npackages =\n  outer\n  docs\n' }, 'docs/evil.py'],
  [
    'data of a package that lie elsewhere',
    { 'setup.cfg': '[options]\npackages = outer\n[options.package_data]\nouter = ../docs/evil.py\n' },
    'docs/evil.py',
  ],
  [
    'the module of a program',
    { 'setup.cfg': '[options.entry_points]\nconsole_scripts =\n  a = docs.evil:main\n' },
    'docs/evil.py',
  ],
  [
    'what an earlier build left',
    { ...PLAIN, 'build/bdist.linux-x86_64/wheel/own/evil.py': BLOCKED_MODULE },
    'build/bdist.linux-x86_64/wheel/own/evil.py',
  ],
  [
    'programs that an earlier build left',
    { ...PLAIN, 'build/scripts-3.11/run': `#!/usr/bin/python\n${BLOCKED_MODULE}` },
    'build/scripts-3.11/run',
  ],
  [
    'what hatch includes',
    backend('hatchling.build', '[tool.hatch.build.targets.wheel]\ninclude = ["/docs/**/*.py"]\n'),
    'docs/evil.py',
  ],
  [
    'what poetry includes',
    backend(
      'poetry.core.masonry.api',
      '[tool.poetry]\ninclude = [{ path = "docs/*.py", format = ["wheel"] }]\n',
    ),
    'docs/evil.py',
  ],
  [
    'a program of poetry',
    backend(
      'poetry.core.masonry.api',
      '[tool.poetry.scripts]\nrun = { reference = "docs/run", type = "file" }\n',
    ),
    'docs/run',
  ],
  ['what pdm includes', backend('pdm.backend', '[tool.pdm.build]\nincludes = ["docs/*"]\n'), 'docs/evil.py'],
  ['a module of flit', backend('flit_core.buildapi', '[tool.flit.module]\nname = "docs"\n'), 'docs/evil.py'],
  [
    'a module of uv',
    backend('uv_build', '[tool.uv.build-backend]\nmodule-root = ""\nmodule-name = ["outer", "docs"]\n'),
    'docs/evil.py',
  ],
  [
    'data of maturin',
    backend('maturin', '[tool.maturin]\ndata = "tests/data"\n'),
    'tests/data/purelib/evil.py',
  ],
  [
    'a package of an override',
    backend(
      'scikit_build_core.build',
      '[[tool.scikit-build.overrides]]\nif.state = "wheel"\nwheel.packages = ["docs"]\n',
    ),
    'docs/evil.py',
  ],
  [
    'a file that is made of a text',
    backend(
      'scikit_build_core.build',
      `[[tool.scikit-build.generate]]\npath = "outer/evil.py"\ntemplate = ${JSON.stringify(BLOCKED_MODULE)}\n`,
    ),
    'pyproject.toml',
  ],
  [
    'a file that is made of another',
    backend(
      'scikit_build_core.build',
      '[[tool.scikit-build.generate]]\npath = "outer/evil.py"\ntemplate-path = "docs/evil.txt"\n',
    ),
    'docs/evil.txt',
  ],
  [
    'what a module of the version is made of',
    backend(
      'setuptools.build_meta',
      `[tool.setuptools_scm]\nversion_file = "outer/_version.py"\nversion_file_template = ${JSON.stringify(BLOCKED_MODULE)}\n`,
    ),
    'pyproject.toml',
  ],
  ['a package that nobody names', { 'setup.py': setup(''), 'docs/__init__.py': '' }, 'docs/evil.py'],
])('%s', async (_, told, place) => {
  const files = {
    'docs/evil.py': BLOCKED_MODULE,
    'docs/lib/evil.py': BLOCKED_MODULE,
    'docs/wheel/evil.py': BLOCKED_MODULE,
    'docs/evil.txt': BLOCKED_MODULE,
    'docs/run': `#!/usr/bin/python\n${BLOCKED_MODULE}`,
    'tests/data/purelib/evil.py': BLOCKED_MODULE,
  };
  const found = gravePlaces(await read({ ...files, ...told })).map((one) => one.replace(/^\w+ /, ''));
  expect(found).toContain(`outer-1.0/${place}`);
});

test('a project that an inner one is built from places its packages too', async () => {
  const files = {
    'setup.py': setup("packages=['outer']"),
    'vendor/inner/setup.py': setup("packages=['own'], package_dir={'own': 'tests/own'}"),
    'vendor/inner/tests/own/__init__.py': BLOCKED_MODULE,
  };
  expect(gravePlaces(await read(files))).toContain('import outer-1.0/vendor/inner/tests/own/__init__.py');
});

test('the folders of developers are left alone by usual projects', async () => {
  const files = {
    'docs/conf.py': BLOCKED_MODULE,
    'tools/release.py': BLOCKED_MODULE,
    'examples/one.py': BLOCKED_MODULE,
    'scripts/make.py': BLOCKED_MODULE,
    'tests/test_a.py': BLOCKED_MODULE,
    'pyproject.toml':
      '[project]\nname = "outer"\nversion = "1.0"\n[tool.setuptools.packages.find]\ninclude = ["outer*"]\n[tool.ruff]\nextend-exclude = ["docs"]\n[tool.hatch.build.targets.sdist]\ninclude = ["/docs"]\n',
    'setup.py': setup(
      "packages=find_packages(exclude=['docs', 'tests*']), package_data={'outer': ['*.txt']}, data_files=[('share/doc', ['README'])]",
    ),
    'setup.cfg': '[options]\npackages = find:\n[bdist_wheel]\nuniversal = 1\n[aliases]\ntest = pytest\n',
  };
  expect(gravePlaces(await read(files))).toEqual([]);
});

test('patterns and names of many kinds take no time', async () => {
  const start = performance.now();
  const stars = JSON.stringify(Array.from({ length: 300 }, () => `${'*a'.repeat(200)}b`));
  const code = setup(`packages=find_packages(exclude=${stars}), py_modules=['${'a.'.repeat(5000)}b']`);
  const folders = Object.fromEntries(
    Array.from({ length: 300 }, (_, at) => [`${'a'.repeat(60)}${at}/__init__.py`, '']),
  );
  await read({ ...folders, 'setup.py': code });
  expect(performance.now() - start).toBeLessThan(20_000);
});
