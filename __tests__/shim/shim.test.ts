import { mkdtempSync, realpathSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { gatedTool, type Tool } from '../../src/resolve/installers/shims.js';
import {
  droppedVariables,
  exchangedVariables,
  heldEnvironment,
  installerVariables,
  toolEnvironment,
} from '../../src/resolve/installers/tool-environment.js';
import { realFiles } from '../../src/services/files.js';
import { fromGate, localsIn, namesIn, toGate, type LockDesk } from '../../src/shim/lock-text.js';
import { planTool, type Plan } from '../../src/shim/plan.js';
import { readProjectFile, scriptBlock } from '../../src/shim/project-file.js';
import { receiptPaths, withoutGateSettings } from '../../src/shim/receipts.js';
import { writeFiles } from '../support/write-files.js';

let root: string;
beforeEach(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'depsec-shim-')));
});

function put(files: Readonly<Record<string, string>>): void {
  writeFiles(root, files);
}

const plan = (tool: Tool, ...args: readonly string[]): Plan =>
  planTool(tool, args, { cwd: root, root, files: realFiles });

test.each<[Tool, string[], RegExp]>([
  ['pip', ['install', '-i', 'https://x.invalid/', 'a'], /names a place for packages of its own/],
  ['pip', ['install', '--index-url=https://x.invalid/', 'a'], /names a place/],
  ['pip', ['install', '-qfhttps://x.invalid/', 'a'], /names a place/],
  ['pip', ['install', '--req=r.txt'], /--req is an option that depsec does not know/],
  ['pip', ['--time', '5', 'install', 'a'], /--time is an option that depsec does not know/],
  ['uv', ['--new', 'x', 'pip', 'install', 'a'], /--new is an option that depsec does not know/],
  ['uv', ['pip', '--new', 'x', 'install', 'a'], /--new is an option that depsec does not know/],
  ['uv', ['run', '--new', 'x', 'tool.py'], /--new is an option that depsec does not know/],
  ['uv', ['run', '-Z', 'x', 'tool.py'], /-Z is an option that depsec does not know/],
  ['uvx', ['--new', 'x', 'tool'], /--new is an option that depsec does not know/],
  ['pip', ['--isolated', 'install', 'a'], /--isolated makes pip leave/],
  ['pip', ['install', '--no-build-isolation', 'a'], /turns build isolation off/],
  ['pip', ['install', 'a @ https://x.invalid/a-1.0.tar.gz'], /is a requirement given by URL/],
  ['pip', ['install', '--', 'git+https://x.invalid/a'], /from version control/],
  ['pip', ['download', '-e', 'git+https://x.invalid/a#egg=a'], /editable requirement that is no folder/],
  ['uv', ['pip', 'install', '--torch-backend', 'auto', 'a'], /index of its own choice/],
  ['uv', ['--config-file', 'uv.toml', 'pip', 'install', 'a'], /settings that could lead past/],
  ['uv', ['run', 'https://x.invalid/a.py'], /runs a script from an address/],
  ['uv', ['run', '--with', 'git+https://x.invalid/a', 'python'], /from version control/],
  ['uvx', ['git+https://x.invalid/a'], /from version control/],
  ['uv', ['pip', 'install', '-r', '-'], /standard input holds requirements/],
  ['uv', ['pip', 'compile', '-'], /standard input holds requirements/],
  ['uv', ['run', '-'], /runs a script from standard input/],
  ['pdm', ['add', 'git+https://x.invalid/a'], /from version control/],
  ['pdm', ['install', '--no-iso'], /--no-iso is an option that depsec does not know/],
  ['pdm', ['--conf=x.toml', 'info'], /--conf is an option that depsec does not know/],
  ['pdm', ['run', '--proj', 'x', 'python'], /--proj is an option that depsec does not know/],
  ['pdm', ['self', 'add', 'a'], /self add would change pdm itself/],
  ['pdm', ['plugin', 'update', 'a'], /plugin update would change pdm itself/],
  ['poetry', ['run', 'pip', 'install', 'git+https://x.invalid/a'], /from version control/],
  ['pdm', ['run', 'pip', 'install', 'git+https://x.invalid/a'], /from version control/],
  ['uvx', ['--from', 'a', 'pip', 'install', 'git+https://x.invalid/a'], /from version control/],
  ['uv', ['run', '-m', 'pip', 'install', 'git+https://x.invalid/a'], /from version control/],
  ['uv', ['run', '--module', 'pip.__main__', 'install', 'git+https://x.invalid/a'], /from version control/],
  [
    'uv',
    ['run', 'python', '-m', 'pip.__main__', 'install', 'git+https://x.invalid/a'],
    /from version control/,
  ],
  ['uvx', ['pip@25.3', 'install', 'git+https://x.invalid/a'], /from version control/],
  ['uv', ['tool', 'run', 'pip@latest', 'install', 'git+https://x.invalid/a'], /from version control/],
  ['uvx', ['poetry[x]@2.0', 'install'], /starts a poetry that would not ask the gate/],
  ['uv', ['venv', '--seed', '--default-index', 'https://x.invalid/'], /names a place for packages/],
  ['uv', ['python', 'install', '--mirror', 'https://x.invalid/', '3.12'], /names a place for interpreters/],
  ['uv', ['python', 'install', '--pypy-mirror=file:///x', 'pypy'], /--pypy-mirror names a place for/],
  ['uv', ['--python-downloads-json-url', 'x.json', 'python', 'find'], /names a place for interpreters/],
  ['uv', ['sync', '--python-downloads-json-url=x.json'], /names a place for interpreters/],
])('%s %j is refused', (tool, args, what) => {
  expect(plan(tool, ...args).refusals.join('\n')).toMatch(what);
});

test.each<[Tool, ...string[]]>([
  ['uv', 'pip', 'list'],
  ['uv', 'pip', 'uninstall', 'a'],
  ['uv', 'python', 'find'],
  ['uv', 'init'],
  ['pdm', 'info'],
  ['pdm', 'list'],
])('%s %s %s starts no interpreter of the project, though it fetches nothing', (tool, ...args) => {
  put({ '.venv/bin/python': '#!/bin/sh\n' });
  expect(plan(tool, ...args).refusals).toEqual([
    '.venv/bin/python: is an interpreter that lies in the project itself',
  ]);
});

test.each<[Tool, ...string[]]>([
  ['uv', '--version'],
  ['uv', 'cache', 'dir'],
  ['pdm', 'cache', 'clear'],
])('%s %s, which starts none, is left alone', (tool, ...args) => {
  put({ '.venv/bin/python': '#!/bin/sh\n' });
  expect(plan(tool, ...args).refusals).toEqual([]);
});

test('what is refused behind the gate is given no advice that the gate has no option for', () => {
  const { fixes } = plan('pip', 'install', 'git+https://x.invalid/a');
  expect(fixes.join('\n')).toMatch(/depsec install .*with --allow-vcs/);
});

test.each<[Tool, string[]]>([
  ['pip', ['list', '--index-url', 'https://x.invalid/']],
  ['pip', ['install', '--target', './here', '-qU', 'a[b]>=1 ; python_version > "3"']],
  ['uv', ['pip', 'install', '--python', './v/bin/python', 'a']],
  ['uv', ['run', 'curl', 'https://x.invalid/', '--index-url', 'x']],
  ['uvx', ['ruff@0.3.0', 'check', './x']],
  ['uv', ['run', '-m', 'pytest', './x', '--index-url', 'x']],
  ['uv', ['add', '-m', "python_version > '3'", 'a']],
  ['poetry', ['run', 'pytest']],
])('%s %j passes', (tool, args) => {
  expect(plan(tool, ...args)).toMatchObject({ refusals: [], locals: [] });
});

test('folders and archives are to be judged, with what their project files ask for', () => {
  put({
    'a/pyproject.toml':
      '[project]\nname = "a"\nversion = "1"\ndependencies = [\n  "b @ git+https://x.invalid/b",\n]\n',
    'b-1.0.tar.gz': '',
  });
  const { locals, refusals } = plan('pip', 'install', './a[extra]', 'b-1.0.tar.gz');
  expect(locals).toEqual([join(root, 'a'), join(root, 'b-1.0.tar.gz')]);
  expect(refusals).toEqual([
    expect.stringMatching(/^a\/pyproject\.toml:5: is a requirement from version control/),
  ]);
});

test('a project is judged, its locks are followed, and what it names is refused with its line', () => {
  put({
    'pyproject.toml': '[project]\nname = "a"\n[[tool.uv.index]]\nurl = "https://x.invalid/"\n',
    'sub/x': '',
  });
  const asked = planTool('uv', ['sync'], { cwd: join(root, 'sub'), root, files: realFiles });
  expect(asked.locals).toEqual([root]);
  expect(asked.locks).toContain(join(root, 'uv.lock'));
  expect(asked.refusals).toEqual(['pyproject.toml:4: names an index of its own']);
});

test.each<[string, string | undefined]>([
  ['3.10\n', '3.10'],
  ['# ours\n\n  3.12.1  \n3.9\n', '3.12.1'],
  ['cpython@3.13t\n', 'cpython@3.13t'],
  ['./own/python\n', undefined],
  ['/tmp/python3.11\n', undefined],
  ['own\n', undefined],
  ['', undefined],
])('the Python that a project pins is handed to uv, one that lies somewhere is not: %j', (text, python) => {
  put({ 'pyproject.toml': '[project]\nname = "a"\n', '.python-version': text, 'sub/x': '' });
  const within = (...args: string[]): Plan =>
    planTool('uv', args, { cwd: join(root, 'sub'), root, files: realFiles });
  for (const args of [['sync'], ['run', 'python'], ['venv']]) expect(within(...args).python).toBe(python);
  for (const args of [
    ['pip', 'install', 'a'],
    ['tool', 'run', 'a'],
  ])
    expect(within(...args).python).toBeUndefined();
});

test('what pdm takes from files of the project beside its lock is read too', () => {
  put({
    'pyproject.toml': '[project]\nname = "a"\n[tool.pdm.options]\ninstall = ["--no-isolation"]\n',
    'pdm.toml': '[pypi.other]\nurl = "https://x.invalid/"\n[python]\nuse_venv = true\n',
  });
  expect(plan('pdm', 'install').refusals).toEqual([
    'pdm.toml:2: sets pypi.other.url, which could lead past the gate',
    'pyproject.toml:4: adds an option that would lead past the gate',
  ]);
  put({ 'pyproject.toml': '[project]\nname = "a"\n', 'pdm.toml': 'build_isolation = false\n' });
  expect(plan('pdm', 'install').refusals).toEqual([
    'pdm.toml:1: sets build_isolation, which could lead past the gate',
  ]);
  put({ 'pdm.toml': '[venv]\nin_project = false\nlocation = "own"\n', '.pdm.toml': 'python.path = "own"\n' });
  for (const verb of ['install', 'list', 'run'])
    expect(plan('pdm', verb, 'x').refusals).toEqual([
      'pdm.toml:3: sets venv.location, which could lead past the gate',
      '.pdm.toml:1: sets python.path, which could lead past the gate',
    ]);
  put({ 'pdm.toml': '[', '.pdm.toml': '' });
  expect(plan('pdm', 'install').refusals).toEqual(['pdm.toml:1: holds settings that could not be read']);
  expect(plan('uv', 'sync').refusals).toEqual([]);
});

test.each([
  ['["--no-iso"]', 1],
  ['["--lockf=x"]', 1],
  ['["-vL", "x"]', 1],
  ['["-e", "./x"]', 1],
  ['["--no-self", "-Gdev", "--no-editable"]', 0],
])('the options %s that a project has pdm add are read as pdm reads them', (options, count) => {
  put({ 'pyproject.toml': `[project]\nname = "a"\n[tool.pdm.options]\ninstall = ${options}\n` });
  expect(plan('pdm', 'install').refusals).toHaveLength(count);
});

test('a workspace of pdm is read with its members, and from one of them with its lock and settings', () => {
  const workspace = '[tool.pdm.workspace]\nmembers = ["pack/*"]\n';
  put({
    'pyproject.toml': `[project]\nname = "a"\n${workspace}`,
    'pack/b/pyproject.toml': '[project]\nname = "b"\ndependencies = ["c @ https://x.invalid/c.whl"]\n',
  });
  const from = (cwd: string): Plan => planTool('pdm', ['add', 'x'], { cwd, root: cwd, files: realFiles });
  const member = join(root, 'pack', 'b');
  expect([...from(root).locals].sort()).toEqual([root, member]);
  expect(from(root).refusals).toEqual(['pack/b/pyproject.toml:3: is a requirement given by URL']);
  put({
    'pack/b/pyproject.toml': '[project]\nname = "b"\n',
    'pdm.toml': 'use_uv = true\n',
    '.pdm-python': 'own',
    own: '',
  });
  expect(from(member).locks).toContain(join(root, 'pdm.lock'));
  expect(from(member).locals).toContain(root);
  expect(from(member).refusals).toEqual([
    `${root}/pdm.toml:1: sets use_uv, which could lead past the gate`,
    `${root}/own: is an interpreter that lies in the project itself`,
  ]);
  expect(planTool('uv', ['sync'], { cwd: member, root: member, files: realFiles }).refusals).toEqual([]);
});

test.each(['t = "s.py -x"', 't.cmd = ["s.py", "x"]', 't.composite = ["./s.py"]', 'pre_install = "s.py"'])(
  'a script that pdm runs under a name is read for the requirements in its comments: %s',
  (script) => {
    const block = '# /// script\n# dependencies = ["bad @ https://x.invalid/bad.tar.gz"]\n# ///\n';
    put({ 'pyproject.toml': `[project]\nname = "a"\n[tool.pdm.scripts]\n${script}\n`, 's.py': block });
    const says = ['s.py:2: is a requirement given by URL'];
    for (const args of [['run', 't'], ['t'], ['install']])
      expect(plan('pdm', ...args).refusals).toEqual(says);
    put({ 's.py': `\ufeff${block}` });
    expect(plan('pdm', 'run', 't').refusals).toEqual(says);
    put({ 's.py': 'print(1)\n' });
    expect(plan('pdm', 'run', 't').refusals).toEqual([]);
  },
);

test('what pdm starts by itself holds whatever it is asked to do', () => {
  put({ '.pdm-plugins/lib/x.pth': 'import x\n' });
  expect(plan('pdm', '--version').refusals).toEqual(['.pdm-plugins: holds plug-ins that pdm would start']);
  expect(plan('uv', 'sync').refusals).toEqual([]);
});

test.each<[Tool, readonly string[]]>([
  ['pip', ['install', '-e', 'lib']],
  ['pip', ['install', '--editable=lib[extra]']],
  ['pip', ['wheel', '-e', 'file://ROOT/l%69b']],
  ['uv', ['pip', 'install', '-elib']],
  ['uv', ['pip', 'install', '-e', 'file://lib']],
  ['uv', ['run', '--with-editable', 'lib', 'python']],
  ['uvx', ['--with-editable', 'lib', 'a']],
  ['pdm', ['add', '-d', '-e', 'lib']],
])('%s %j takes a folder, and not a name', (tool, args) => {
  put({ 'lib/setup.py': '', 'l%69b/setup.py': '' });
  const words = args.map((word) => word.replace('ROOT', root));
  expect(plan(tool, ...words)).toMatchObject({ locals: [join(root, 'lib')], refusals: [] });
  const gone = plan(tool, ...words.map((word) => word.replace(/l(?:i|%69)b/, 'gone')));
  expect(gone.refusals).toEqual(['command line: is an editable requirement that is no folder here']);
});

test.each([
  [['add', '-d', './lib'], ['lib']],
  [['add', '--venv', '-e', './lib'], ['lib']],
  [['publish', '-d', './lib'], []],
])('of pdm %j these are packages: %j', (args, locals) => {
  put({ 'lib/setup.py': '' });
  expect(plan('pdm', ...args).locals).toEqual(locals.map((local) => join(root, local)));
});

test('what is named behind an option of pdm run is no program', () => {
  const { refusals } = plan(
    'pdm',
    'run',
    '--working-dir',
    'x',
    'pip',
    'install',
    'a @ https://x.invalid/a.whl',
  );
  expect(refusals).toContain('command line: is a requirement given by URL');
});

test.each([
  [['lock', 'a'], ['pylock.toml']],
  [['lock', '-o', 'own.toml', 'a'], ['own.toml']],
  [['install', 'a'], []],
])('pip %j writes addresses into %j', (args, outputs) => {
  expect(plan('pip', ...args).outputs).toEqual(outputs.map((path) => join(root, path)));
});

test('what a build needs besides is read in each of the forms that uv has', () => {
  const needs = (value: string): readonly number[] =>
    readProjectFile(`[tool.uv.extra-build-dependencies]\na = [${value}]\n`, 'uv').problems.map(
      ({ line }) => line,
    );
  expect(needs('"b @ https://x.invalid/b.whl"')).toEqual([2]);
  expect(needs('{ requirement = "b @ file:///b", match-runtime = false }')).toEqual([2]);
  expect(needs('{ requirement = "b>1" }, "c"')).toEqual([]);
});

test('a setup.py that pdm imports is run, so its folder is judged', () => {
  put({ 'setup.py': '' });
  expect(plan('pdm', 'import', 'setup.py').locals).toEqual([root]);
});

test('what pdm is told to start, or to list, is left alone', () => {
  expect(plan('pdm', 'run', 'tool', '--proj', 'x').refusals).toEqual([]);
  expect(plan('pdm', 'self', 'list').refusals).toEqual([]);
});

test('a dependency group is read where it stands', () => {
  put({ 'sub/pyproject.toml': '[dependency-groups]\ndev = ["b @ https://x.invalid/b.whl"]\n' });
  for (const tool of ['pip', 'uv'] as const) {
    const words = tool === 'pip' ? ['install'] : ['pip', 'install'];
    expect(plan(tool, ...words, '--group', 'sub/pyproject.toml:dev').refusals).toEqual([
      'sub/pyproject.toml:2: is a requirement given by URL',
    ]);
  }
});

test('a script that names its requirements is read where it does', () => {
  const script = 'import a\n# /// script\n# dependencies = ["a @ https://x.invalid/a.whl"]\n# ///\n';
  expect(readProjectFile(scriptBlock(script) ?? '', 'uv').problems).toMatchObject([{ line: 3 }]);
  put({ 'run.py': script });
  expect(plan('uv', 'run', 'run.py').refusals).toEqual(['run.py:3: is a requirement given by URL']);
});

const GATE = 'http://127.0.0.1:9/token';
const desk: LockDesk = {
  gate: GATE,
  indexes: [{ kind: 'index', url: 'https://index.invalid/simple/', address: `${GATE}/0/simple/` }],
  fileAddress: (project, filename) =>
    Promise.resolve(project === 'a' ? `${GATE}/file/7/${filename}` : undefined),
  realAddress: (id) => Promise.resolve(id === '7' ? 'https://files.invalid/a-1.0.tar.gz' : undefined),
};

test('a log that a tool wrote tells where packages are, and not the token', async () => {
  const log = `Link ${GATE}/file/7/a-1.0.tar.gz (from ${GATE}/0/simple/a/)\n"GET ${new URL(GATE).pathname}/0/simple/a/ HTTP/1.1" 200\n`;
  expect(await fromGate(log, desk)).toBe(
    'Link https://files.invalid/a-1.0.tar.gz (from https://index.invalid/simple/a/)\n"GET /TOKEN/0/simple/a/ HTTP/1.1" 200\n',
  );
});

test.each<[string[], string]>([
  [['install', '--log', 'pip.log', 'a'], 'pip.log'],
  [['--log-file=~/pip.log', 'download', 'a'], join(homedir(), 'pip.log')],
  [['index', 'versions', 'a', '--local-log=pip.log'], 'pip.log'],
])('pip %j writes what is put right afterwards', (args, path) => {
  expect(plan('pip', ...args)).toMatchObject({ refusals: [], outputs: [resolve(root, path)] });
});

test('a lock leads to the gate and back, and what no index lists is named with its line', async () => {
  const lock =
    '[[package]]\nname = "a"\nsource = { registry = "https://index.invalid/simple" }\nsdist = { url = "https://files.invalid/a-1.0.tar.gz" }\n';
  const there = await toGate(lock, desk);
  expect(there).toMatchObject({ problems: [] });
  expect(there.text).not.toContain('.invalid');
  expect(await fromGate(there.text, desk)).toBe(lock);
  const strange = lock.replace('a-1.0', 'b-1.0');
  expect((await toGate(strange, desk)).problems).toMatchObject([{ line: 4 }]);
  const hidden = lock.replace('"https://files', '"\\u0068ttps://files');
  expect((await toGate(hidden, desk)).problems).toMatchObject([{ line: 4 }]);
});

test.each([
  ['archive = { url = "https://files.invalid/a-1.0.tar.gz" }', 'packages'],
  ['source = { url = "https://files.invalid/a-1.0.tar.gz" }', 'package'],
  ['url = "https://files.invalid/a-1.0.tar.gz"', 'package'],
])(
  'a lock that gives a package by URL, %s, is refused, since the environment would be told',
  async (rest, array) => {
    const { problems } = await toGate(`[[${array}]]\nname = "a"\n${rest}\n`, desk);
    expect(problems).toMatchObject([
      { line: 3, what: expect.stringMatching(/^gives a package by URL/) as string },
    ]);
  },
);

test('a lock that another gate is at work with is left alone, since that one puts back what it found', async () => {
  const other = 'http://127.0.0.1:9/0123456789abcdef0123456789abcdef/file/3/a-1.0.tar.gz';
  const lock = (url: string): string => `[[packages]]\nname = "a"\nsdist = { url = "${url}" }\n`;
  expect(await toGate(lock(other), desk)).toMatchObject({
    text: lock(other),
    problems: [{ line: 3, what: expect.stringContaining('holds addresses of another gate') as string }],
  });
  const unknown = (): Promise<undefined> => Promise.resolve(undefined);
  const own = { ...desk, gate: other.slice(0, other.indexOf('/file/')), fileAddress: unknown };
  expect(await toGate(lock(other), own)).toMatchObject({ problems: [] });
});

test('what a tool writes is looked for where it works, and what it prints is known', () => {
  put({ 'sub/pyproject.toml': '[project]\nname = "a"\n' });
  const sub = (...args: string[]): Plan => plan('uv', '--directory', 'sub', ...args, '-o', 'r.txt');
  expect(sub('export')).toMatchObject({ printsAddresses: true, refusals: [] });
  for (const found of [sub('export'), sub('pip', 'compile', 'pyproject.toml')])
    expect(found.outputs).toContain(join(root, 'sub', 'r.txt'));
  expect(plan('pdm', 'export', '-o', 'r.txt').outputs).toContain(join(root, 'r.txt'));
  expect(plan('pip', 'lock', '-o', '-', 'a').printsAddresses).toBe(true);
  expect(plan('pip', 'install', 'a')).toMatchObject({ printsAddresses: false, leavesReceipts: false });
  expect(plan('uv', 'tool', 'install', 'a').leavesReceipts).toBe(true);
  expect(plan('uv', 'tool', 'upgrade', '--all').leavesReceipts).toBe(true);
});

test('the receipts of uv are found, and what only the gate set is taken out', () => {
  const uv = { UV_TOOL_DIR: join(root, 'tools') };
  expect(receiptPaths(uv, root, realFiles)).toEqual([]);
  put({ 'tools/a/uv-receipt.toml': '', 'tools/.lock': '', '.local/share/uv/tools/b/uv-receipt.toml': '' });
  expect(receiptPaths(uv, root, realFiles)).toEqual([join(root, 'tools/a/uv-receipt.toml')]);
  const usual = [join(root, '.local/share/uv/tools/b/uv-receipt.toml')];
  expect(receiptPaths({}, root, realFiles)).toEqual(usual);
  expect(receiptPaths({ XDG_DATA_HOME: join(root, '.local/share') }, undefined, realFiles)).toEqual(usual);
  const own = 'index-url = "https://x.invalid/"\nkeyring-provider = "disabled"\n';
  expect(withoutGateSettings(own, GATE)).toBe(own);
  const gates = own.replace('https://x.invalid', GATE);
  expect(withoutGateSettings(gates, GATE)).toBe(`index-url = "${GATE}/"\n`);
});

test('an index that uv wrote into the project because it was given the gate is taken out again', async () => {
  const text = `[project]\nname = "a"\n\n[[tool.uv.index]]\nurl = "${GATE}/0/simple"\ndefault = true\n`;
  expect(await fromGate(text, desk)).toBe('[project]\nname = "a"\n');
});

test.each<[string, string[], Tool | undefined]>([
  ['pip', ['install'], 'pip'],
  ['/opt/bin/pip3.11', [], 'pip'],
  ['python3', ['-I', '-m', 'pip', 'install'], 'pip'],
  ['python', ['-m', 'uv'], 'uv'],
  ['python', ['-Im', 'pip', 'install'], 'pip'],
  ['python', ['-mpip', 'install'], 'pip'],
  ['python', ['-W', 'ignore', '-m', 'pip', 'install'], 'pip'],
  ['python', ['-Xutf8', '-X', 'dev', '-Im', 'pip', 'install'], 'pip'],
  ['python', ['-IWignore', '--check-hash-based-pycs', 'never', '-mpip', 'install'], 'pip'],
  ['python', ['-c', 'pass', '-m', 'pip'], undefined],
  ['python', ['-W', '-m', 'pip'], undefined],
  ['python', ['setup.py', '-m', 'pip'], undefined],
  ['make', ['pip'], undefined],
])('%s %j starts %s', (file, args, tool) => {
  const found = gatedTool(file, args);
  expect(found?.tool).toBe(tool);
  if (found !== undefined) expect(args.slice(found.taken)).toEqual(args.filter((word) => word === 'install'));
});

test('the installers’ own variables are exchanged, everything else of the user stays', () => {
  const user = {
    PATH: '/bin',
    UV_INDEX_URL: 'https://x.invalid',
    PIP_USER: '1',
    EDITOR: 'vi',
    PIP_TRUSTED_HOST: 'x',
  };
  const place = {
    gate: GATE,
    shims: '/run/shims',
    home: '/run/home',
    poetry: '/run/poetry',
    state: '/run/gate.json',
    isWindows: false,
  };
  const index = { kind: 'index', url: 'https://x.invalid/', isPrivate: false, origin: {} } as const;
  const environment = toolEnvironment(place, [index], user);
  expect(environment).toMatchObject({
    PATH: '/run/shims:/bin',
    EDITOR: 'vi',
    PIP_USER: '1',
    PIP_INDEX_URL: `${GATE}/0/simple/`,
    UV_INDEX_URL: `${GATE}/0/simple`,
    PIP_NO_CACHE_DIR: '1',
  });
  expect(environment).not.toHaveProperty('PIP_TRUSTED_HOST');
  expect(droppedVariables(user)).toEqual(['PIP_TRUSTED_HOST', 'UV_INDEX_URL']);
});

test('variables that are set later do not count, those of the user do', () => {
  const gate = installerVariables({
    PIP_INDEX_URL: GATE,
    UV_PYTHON: '3.12',
    EDITOR: 'vi',
    UV_NO_CONFIG: '1',
  });
  expect(gate).toEqual({ PIP_INDEX_URL: GATE, UV_NO_CONFIG: '1' });
  const found = {
    PIP_INDEX_URL: 'https://x.invalid/',
    UV_OVERRIDE: 'x.txt',
    UV_PYTHON: '3.13',
    PIP_NO_INPUT: '1',
    LANG: 'C',
  };
  expect(heldEnvironment(found, gate)).toEqual({ ...gate, UV_PYTHON: '3.13', LANG: 'C' });
  expect(exchangedVariables(found, gate)).toEqual(['PIP_INDEX_URL', 'UV_OVERRIDE']);
  expect(exchangedVariables({ ...gate, PIP_TARGET: 'x', PIP_CERT: '' }, gate)).toEqual([]);
});

test('tables of another installer lead nobody anywhere', () => {
  const text =
    '[project]\nname = "a"\n[tool.uv.sources]\nb = { url = "https://x.invalid/b.whl" }\n[[tool.pdm.source]]\nurl = "https://x.invalid/"\n[[tool.poetry.source]]\nurl = "https://x.invalid/"\n[tool.poetry.dependencies]\nc = { git = "https://x.invalid/c", source = "x" }\n';
  const lines = (tool: Tool): number[] => readProjectFile(text, tool).problems.map(({ line }) => line);
  expect(lines('uv')).toEqual([4, 10]);
  expect(lines('pdm')).toEqual([6, 10]);
  expect(lines('pip')).toEqual([10]);
});

test('what is no TOML to depsec is refused, since it may be some to the installer', () => {
  put({ 'pyproject.toml': '[project\n', 'run.py': '# /// script\n# [\n# ///\n' });
  const what = 'pyproject.toml:1: holds TOML that depsec can not read';
  expect(plan('uv', 'sync').refusals).toEqual([what]);
  expect(plan('uv', 'run', 'run.py').refusals).toContain('run.py:2: holds TOML that depsec can not read');
});

test('a workspace is read as a whole, from wherever in it', () => {
  const member = (name: string, more = ''): string => `[project]\nname = "${name}"\n${more}`;
  put({
    'pyproject.toml': member('a', '[tool.uv.workspace]\nmembers = ["p*/[!x]*", "deep/**", "./one"]\n'),
    'pack/b/pyproject.toml': member('b'),
    'pack/x/pyproject.toml': member('x'),
    'deep/er/c/pyproject.toml': member('c', '[tool.uv.sources]\nd = { path = "../../../../d" }\n'),
    'one/pyproject.toml': member('one', '[[tool.uv.index]]\nurl = "https://x.invalid/"\n'),
    'two/pyproject.toml': member('two'),
  });
  const found = planTool('uv', ['sync'], { cwd: join(root, 'pack', 'b'), root, files: realFiles });
  const local = ['pack/b', 'deep/er/c', 'one'].map((path) => join(root, path));
  expect([...found.locals].sort()).toEqual([...local, join(root, '../d')].sort());
  expect(found.refusals).toEqual(['one/pyproject.toml:4: names an index of its own']);
  expect(found.locks).toContain(join(root, 'uv.lock'));
});

test('an environment under version control, or an interpreter in the tree, is not started', () => {
  put({ 'pyproject.toml': '[project]\nname = "a"\n', '.venv/pyvenv.cfg': '', '.git/index': 'DIRC' });
  expect(plan('uv', 'sync').refusals).toEqual([]);
  // As version 4 of git's index has it, behind `.travis.yml`.
  put({ '.git/index': 'DIRC\0\0\0\u0004 .travis.yml\0\u000avenv/pyvenv.cfg\0' });
  const tracked = '.venv: is an environment that came with the project';
  expect(plan('uv', 'sync').refusals).toEqual([tracked]);
  expect(plan('uv', 'pip', 'install', 'a').refusals).toEqual([tracked]);
  expect(plan('pip', 'install', 'a').refusals).toEqual([]);
  put({ '.git/index': 'DIRC', own: '', '.pdm-python': `${root}/own\n` });
  expect(plan('pdm', 'install').refusals).toEqual(['own: is an interpreter that lies in the project itself']);
});

test('an environment is followed where a file leads to it, and as far up as the checkout goes', () => {
  const says = (path: string): string => `${path}: is an interpreter that lies in the project itself`;
  put({ '.venv': '\n  own \n', 'own/bin/python': '', '.git/index': 'DIRC' });
  expect(plan('uv', 'pip', 'list').refusals).toEqual([says('own/bin/python')]);
  put({ '.venv': '/nowhere\n' });
  expect(plan('uv', 'pip', 'list').refusals).toEqual([]);
  put({ '.git/index': 'DIRC\0\0.env\0\u0004.venv\0' });
  expect(plan('uv', 'pip', 'list').refusals).toEqual(['.venv: is an environment that came with the project']);
  put({ '.venv': 'own', '.git/index': 'DIRC', 'deep/er/a.txt': '' });
  const deep = join(root, 'deep', 'er');
  const above = planTool('uv', ['pip', 'list'], { cwd: deep, root: deep, files: realFiles });
  expect(above.refusals).toEqual([says(join(root, 'own/bin/python'))]);
});

test.each([
  'no-build-isolation = true',
  'config-settings = { a = "b" }',
  'pip.no-build-isolation-package = ["a"]',
])('a script that sets %s is refused, a project is not', (setting) => {
  put({
    'tool.py': `# /// script\n# dependencies = []\n# [tool.uv]\n# ${setting}\n# ///\n`,
    'pyproject.toml': `[project]\nname = "a"\nversion = "1"\n[tool.uv]\n${setting}\n`,
  });
  expect(plan('uv', 'run', 'tool.py').refusals).toEqual([
    expect.stringMatching(/^tool\.py:4: sets tool\.uv\./),
  ]);
  expect(plan('uv', 'sync').refusals).toEqual([]);
});

test('a lock names the files of its folders, and its packages', () => {
  const lock =
    '[[package]]\nname = "a"\nsource = { registry = "links" }\nsdist = { path = "a-1.0.tar.gz" }\n[[package]]\nname = "b"\npath = "./b"\n';
  expect(localsIn(lock).map(({ path, line }) => [path, line()])).toEqual([
    ['links/a-1.0.tar.gz', 4],
    ['./b', 7],
  ]);
  expect(namesIn(lock)).toEqual([
    { name: 'a', line: 2 },
    { name: 'b', line: 6 },
  ]);
});

test.each([
  'packages.directory = { path = "d", subdirectory = "tests/x" }',
  'packages.archive = { path = "a.tar.gz", subdirectory = "tests/x" }',
  'package.subdirectory = "tests/x"',
])('a lock is not followed to a project within what it names: %s', async (text) => {
  const [array = '', rest = ''] = text.split(/\.(.*)/s);
  const { problems } = await toGate(`[[${array}]]\nname = "a"\n${rest}\n`, desk);
  expect(problems).toMatchObject([{ line: 3, what: expect.stringMatching(/folder within/) as string }]);
});

test.each(['"https://x.invalid/%ff.whl"', '"https://x.invalid/100%.whl"', '"http://["'])(
  'a lock with the address %s is refused and is no defect',
  async (address) => {
    const { problems } = await toGate(`[[package]]\nname = "a"\nsdist = { url = ${address} }\n`, desk);
    expect(problems).toMatchObject([{ line: 3 }]);
  },
);

test.each(['https:/x.invalid/a', ' https://x.invalid/a', 'file:a.whl', 'git+ssh:x', 'ssh://x/a'])(
  'a lock is not followed to %j',
  async (address) => {
    const { problems } = await toGate(`[[package]]\nname = "a"\nsdist = { url = '${address}' }\n`, desk);
    expect(problems).toMatchObject([{ line: 3, what: expect.stringMatching(/none of an index/) as string }]);
    expect((await toGate('[[package]\n', desk)).problems).toMatchObject([{ line: 1 }]);
  },
);

test('what a back end of poetry is led to by path is judged, whichever installer builds the project', () => {
  put({
    'a/pyproject.toml':
      '[tool.poetry]\nname = "a"\n[tool.poetry.dependencies]\nb = { path = "../b" }\n[build-system]\nrequires = ["poetry-core"]\n',
    'b/pyproject.toml': '[tool.poetry.group.x.dependencies]\nc = { path = "../c", develop = true }\n',
    'c/setup.py': '',
  });
  for (const words of [
    ['pip', 'install', './a'],
    ['uv', 'pip', 'install', './a'],
  ] as const) {
    const { locals, refusals } = plan(words[0], ...words.slice(1));
    expect([...locals].sort()).toEqual(['a', 'b', 'c'].map((folder) => join(root, folder)));
    expect(refusals).toEqual([]);
  }
});

test.each<[Tool, string[]]>([
  ['pip', ['--resume-retries', '5', 'install', './bad']],
  ['uv', ['--preview-features', 'x', 'pip', 'install', './bad']],
  ['uv', ['add', '--no-binary', './bad']],
  ['uv', ['add', '--lfs', './bad']],
  ['uv', ['pip', 'install', '--no-binary', 'a', './bad']],
  ['uv', ['pip', 'install', '--no-binary', './bad', './bad']],
  ['uvx', ['--no-binary', './bad']],
])('what stands behind an option is read as %s reads it: %s', (tool, args) => {
  put({ 'bad/setup.py': '' });
  expect(plan(tool, ...args)).toMatchObject({
    refusals: [],
    locals: expect.arrayContaining([join(root, 'bad')]) as string[],
  });
});

test.each([
  ['--no-binary', 'tool.py'],
  ['--preview-features', 'x', 'tool.py'],
  ['--max-recursion-depth', '5', 'tool.py'],
])('the script behind options of uv run is read: %s', (...args) => {
  put({ 'tool.py': '# /// script\n# dependencies = ["a @ https://x.invalid/a.zip"]\n# ///\n' });
  expect(plan('uv', 'run', ...args).refusals).toEqual([expect.stringMatching(/^tool\.py:2: /)]);
});

test.each<[Tool, string[]]>([
  ['uv', ['init', '--name', 'x', 'folder']],
  ['uv', ['publish', '--token', 'x', 'dist/a.whl']],
  ['uv', ['python', 'install', '-r', '--install-dir', 'folder', '3.12']],
  ['uv', ['python', 'list', '--only-downloads', '3.12']],
  ['uv', ['sync', '--new-flag', '--frozen', '--other-new-flag']],
  ['uv', ['sync', '--new-option=x']],
  ['uv', ['run', '--frozen', '--no-sync', 'tool.py']],
  ['pip', ['list', '--format', 'json']],
  ['pip', ['config', 'set', '--new', 'x']],
])(
  'an option that depsec does not know is none of its business where nothing can be fetched, or nothing is behind it: %s %s',
  (tool, args) => {
    expect(plan(tool, ...args).refusals).toEqual([]);
  },
);

test.each<[Tool, string[], string]>([
  ['uv', ['run', '--env-file', '.env', 'pip', 'install', 'a'], ''],
  ['uv', ['run', '--env-file=.env', 'python', '-m', 'pip', 'install', 'a'], ''],
  ['uvx', ['--env-file', '.env', 'pip', 'install', 'a'], ''],
  ['pdm', ['run', '--env', 'PIP_INDEX_URL=x', 'pip', 'install', 'a'], ''],
  ['pdm', ['run', '--env-file', '.env', 'pip', 'install', 'a'], ''],
  ['pdm', ['run', '--working-dir', 'sub', 'pip', 'install', '-r', 'r.txt'], ''],
  ['pdm', ['run', 'pip', 'install', 'a'], '[tool.pdm.scripts]\n_.env = {A = "x"}\n'],
  ['pdm', ['run', 'pip', 'install', 'a'], '[tool.pdm.scripts._]\nenv_file = ".env"\n'],
  ['pdm', ['run', 'pip', 'install', 'a'], '[tool.pdm.scripts._]\nenv_file.override = ".env"\n'],
  ['pdm', ['run', 'pip', 'install', 'a'], '[tool.pdm.scripts._]\n"env_file.override" = ".env"\n'],
  ['pdm', ['run', 'pip', 'install', 'a'], '[tool.pdm.scripts._]\nworking_dir = "sub"\n'],
  ['pdm', ['run', 'pip', 'install', 'a'], '[tool.pdm.options]\nrun = ["--env-f", ".env"]\n'],
])(
  'variables and folders that a tool gives the installer it starts are refused: %s %s %s',
  (tool, args, text) => {
    put({ 'pyproject.toml': text, 'r.txt': 'a\n' });
    const place = text === '' ? 'command line' : 'pyproject.toml:2';
    expect(plan(tool, ...args).refusals).toEqual([
      expect.stringMatching(new RegExp(`^${place}: gives pip variables or a folder`)),
    ]);
  },
);

test.each<[Tool, string[]]>([
  ['uv', ['run', '--env-file', '.env', 'pytest']],
  ['uv', ['run', '--env-file', '.env', 'pip', 'list']],
  ['pdm', ['run', '--env-file', '.env', 'pytest']],
])('any other program may have them: %s %s', (tool, args) => {
  put({ 'pyproject.toml': '[tool.pdm.scripts._]\nenv_file = ".env"\n' });
  expect(plan(tool, ...args).refusals).toEqual([]);
});

test('a script that pdm runs under its name keeps the network, as with pdm run; what is no script does not', () => {
  put({
    'pyproject.toml':
      '[project]\nname = "a"\n[tool.pdm.scripts]\nserve = "python -m http.server"\ninstall = "x"\ncheck.cmd = "x"\n',
    'sub/a.txt': '',
  });
  const startsIn = (cwd: string, ...args: readonly string[]): boolean =>
    planTool('pdm', args, { cwd, root, files: realFiles }).startsProgram;
  for (const name of ['serve', 'check']) {
    expect(startsIn(root, name)).toBe(true);
    expect(startsIn(join(root, 'sub'), name, '--port', '1')).toBe(true);
  }
  for (const name of ['install', 'list', 'bump']) expect(startsIn(root, name)).toBe(false);
});

test.each([
  ['pip', 'list'],
  ['pip', 'install', 'a'],
  ['run', 'python'],
  ['run', '--with=a', 'python'],
  ['python', 'find'],
])('an environment above where uv starts is looked at, whatever is there besides: %j', (...args) => {
  put({ '.venv/pyvenv.cfg': 'home = /usr/bin\n', '.venv/bin/python': '#!/bin/sh\n', 'one/two/a.txt': '' });
  const two = join(root, 'one', 'two');
  expect(planTool('uv', args, { cwd: two, root: two, files: realFiles }).refusals).toEqual([
    `${root}/.venv/bin/python: is an interpreter that lies in the project itself`,
  ]);
});
