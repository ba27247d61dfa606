import { mkdtempSync, mkdirSync, realpathSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gatedTool, type Tool } from '../../src/resolve/shims.js';
import { droppedVariables, toolEnvironment } from '../../src/resolve/tool-environment.js';
import { realFiles } from '../../src/services/files.js';
import { fromGate, toGate, type LockDesk } from '../../src/shim/lock-text.js';
import { planTool, type Plan } from '../../src/shim/plan.js';
import { readProjectFile, scriptBlock } from '../../src/shim/project-file.js';

let root: string;
beforeEach(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'depsec-shim-')));
});

function put(files: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), text);
  }
}

const plan = (tool: Tool, ...args: readonly string[]): Plan =>
  planTool(tool, args, { cwd: root, root, files: realFiles });

test.each<[Tool, string[], RegExp]>([
  ['pip', ['install', '-i', 'https://x.invalid/', 'a'], /names a place for packages of its own/],
  ['pip', ['install', '--index-url=https://x.invalid/', 'a'], /names a place/],
  ['pip', ['install', '-qfhttps://x.invalid/', 'a'], /names a place/],
  ['pip', ['install', '--req=r.txt'], /--req is an option that depsec does not know/],
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
  ['poetry', ['install'], /no setting exchanges/],
])('%s %j is refused', (tool, args, what) => {
  expect(plan(tool, ...args).refusals.join('\n')).toMatch(what);
});

test('what is refused behind the gate is given no advice that the gate has no option for', () => {
  const { fixes } = plan('pip', 'install', 'git+https://x.invalid/a');
  expect(fixes.join('\n')).toMatch(/depsec install .*their option --allow-vcs/);
});

test.each<[Tool, string[]]>([
  ['pip', ['list', '--index-url', 'https://x.invalid/']],
  ['pip', ['install', '--target', './here', '-qU', 'a[b]>=1 ; python_version > "3"']],
  ['uv', ['pip', 'install', '--python', './v/bin/python', 'a']],
  ['uv', ['run', 'curl', 'https://x.invalid/', '--index-url', 'x']],
  ['uvx', ['ruff@0.3.0', 'check', './x']],
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

test('what pdm takes from files of the project beside its lock is read too', () => {
  put({
    'pyproject.toml': '[project]\nname = "a"\n[tool.pdm.options]\ninstall = ["--no-isolation"]\n',
    'pdm.toml': '[pypi.other]\nurl = "https://x.invalid/"\n[python]\nuse_venv = true\n',
  });
  expect(plan('pdm', 'install').refusals).toEqual([
    'pyproject.toml:4: adds an option that would lead past the gate',
    'pdm.toml:2: sets pypi.other.url, which would lead past the gate',
  ]);
  put({ 'pyproject.toml': '[project]\nname = "a"\n', 'pdm.toml': 'build_isolation = false\n' });
  expect(plan('pdm', 'install').refusals).toEqual([
    'pdm.toml:1: sets build_isolation, which would lead past the gate',
  ]);
  put({ 'pdm.toml': '[' });
  expect(plan('pdm', 'install').refusals).toEqual(['pdm.toml:1: holds settings that could not be read']);
  expect(plan('uv', 'sync').refusals).toEqual([]);
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
  expect(readProjectFile(scriptBlock(script) ?? '').problems).toMatchObject([{ line: 3 }]);
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
