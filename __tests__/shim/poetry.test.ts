import { mkdtempSync, realpathSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Tool } from '../../src/resolve/installers/shims.js';
import { poetrySettings } from '../../src/resolve/installers/poetry-settings.js';
import { realFiles } from '../../src/services/files.js';
import { planTool, type Plan } from '../../src/shim/plan.js';
import { writeFiles } from '../support/write-files.js';

let root: string;
beforeEach(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'depsec-poetry-')));
});

function put(files: Readonly<Record<string, string>>): void {
  writeFiles(root, files);
}

const plan = (...args: readonly string[]): Plan =>
  planTool('poetry', args, { cwd: root, root, files: realFiles });

test.each<[string[], RegExp]>([
  [['add', 'git+https://x.invalid/a'], /from version control/],
  [['add', 'git+ssh://git@x.invalid/a#main'], /from version control/],
  [['add', 'https://x.invalid/a-1.0.tar.gz'], /by URL/],
  [['add', 'a@https://x.invalid/a-1.0.tar.gz'], /by URL/],
  [['add', 'a', '--source', 'x'], /an index of its own/],
  [['add', '--optional', 'git+https://x.invalid/a'], /from version control/],
  [['-n', 'add', '-G', 'dev', '--', 'git+https://x.invalid/a'], /from version control/],
  [['self', 'add', 'a'], /self add would change poetry itself/],
  [['self', 'update'], /self update would change/],
  [['--dir', '.', 'self', 'add', 'a'], /--dir is an option that depsec does not know/],
  [['--proj=x', 'run', 'python'], /--proj is an option that depsec does not know/],
  [['init', '-n', '--dependency', 'git+https://x.invalid/a'], /from version control/],
  [['new', 'x', '--dev-dependency=https://x.invalid/a-1.0.tar.gz'], /by URL/],
  [['debug', 'resolve', 'git+https://x.invalid/a'], /from version control/],
  [['install', '--dir', 'x'], /--dir is an option that depsec does not know/],
  [['run', 'pip', 'install', 'git+https://x.invalid/a'], /from version control/],
  [['run', '--', 'pip', 'install', '-i', 'https://x.invalid/', 'a'], /names a place for packages/],
])('poetry %j is refused', (args, what) => {
  expect(plan(...args).refusals.join('\n')).toMatch(what);
});

test.each<[string[]]>([
  [['add', 'a@^1.2', 'b[c]@~1', 'd@latest', 'e>=1,<2', 'f^1', 'g@1.0', 'h', 'i@*', 'j==1.*']],
  [['add', '-e', '-D', '--extras', 'x', '--python', '^3.10', 'a']],
  [['install', '--sync', '--with', 'dev', '-E', 'x', '-vvv', '--no-root']],
  [['show', '-lo', '--format', 'json']],
  [['build', '-f', 'wheel', '-o', 'out']],
  [['self', 'show']],
  [['--version']],
  [[]],
  [['run', 'pytest', '--source', 'x']],
  [['run', 'pytest', '--proj', 'x']],
  [['run', '--', 'pytest', '--dir=x']],
  [['init', '-n', '--dependency', 'a@^1', '--dev-dependency', 'b']],
  [['debug', 'resolve', 'a@^1']],
  [['env', 'use', '3.12']],
  [['config', 'virtualenvs.create', 'false']],
  [['bundle', 'venv', '--python', '3.12', 'x']],
])('poetry %j passes', (args) => {
  expect(plan(...args).refusals).toEqual([]);
});

test.each<[Tool, string[]]>([
  ['uvx', ['poetry', 'install']],
  ['uv', ['run', 'poetry', 'add', 'a']],
  ['uv', ['tool', 'run', 'poetry', '-n', 'lock']],
  ['pdm', ['run', 'python', '-m', 'poetry', 'install']],
  ['poetry', ['run', 'poetry', 'install']],
])('%s %j would start a poetry past the shim', (tool, args) => {
  const { refusals } = planTool(tool, args, { cwd: root, root, files: realFiles });
  expect(refusals).toContain(`command line: ${tool} starts a poetry that would not ask the gate`);
  const idle = planTool(tool, [...args.slice(0, args.lastIndexOf('poetry') + 1), '--version'], {
    cwd: root,
    root,
    files: realFiles,
  });
  expect(idle.refusals).toEqual([]);
});

test('what is asked for by name, on the command line and in poetry’s own words', () => {
  put({
    'pyproject.toml': `[tool.poetry]
name = "x"
[tool.poetry.dependencies]
python = "^3.10"
a = "^1"
b = { version = "~2", extras = ["c"], markers = "sys_platform == 'linux'" }
d = [{ version = "1", python = "<3.12" }, { version = "2", python = ">=3.12" }]
"e.f" = "*"
[tool.poetry.group.dev.dependencies]
g = "*"
`,
  });
  const asked = (...args: readonly string[]): string[] =>
    plan(...args).asked.map(({ name, origin }) => `${name} ${origin.file ?? ''}:${origin.line ?? ''}`);
  const lines = ['a', 'b', 'd', 'd', 'e.f', 'g'].map(
    (name, at) => `${name} pyproject.toml:${[5, 6, 7, 7, 8, 10][at] ?? 0}`,
  );
  expect(asked('lock')).toEqual(lines);
  expect(asked('add', 'h@^1')).toEqual(['h :', ...lines]);
});

test.each([
  [
    '[tool.poetry.dependencies]\na = { git = "https://x.invalid/a" }',
    /^pyproject\.toml:2: gives a package from version/,
  ],
  [
    '[tool.poetry.group.dev.dependencies]\na = { url = "https://x.invalid/a.whl" }',
    /^pyproject\.toml:2: gives a package by/,
  ],
  [
    '[tool.poetry.dev-dependencies]\na = [{ git = "https://x.invalid/a" }]',
    /^pyproject\.toml:2: gives a package from/,
  ],
  [
    '[tool.poetry.dependencies]\na = { version = "1", source = "x" }',
    /^pyproject\.toml:2: takes a package from an index/,
  ],
  [
    '[[tool.poetry.source]]\nname = "x"\nurl = "https://x.invalid/"',
    /^pyproject\.toml:3: names an index of its own/,
  ],
  [
    '[tool.poetry.requires-plugins]\na = ">=1"',
    /^pyproject\.toml:2: has poetry install a plug-in into itself/,
  ],
  [
    '[tool.poetry.build-constraints]\na = { b = { git = "https://x.invalid/b" } }',
    /^pyproject\.toml:2: gives a package/,
  ],
  [
    '[project]\nname = "a"\ndependencies = ["b @ https://x.invalid/b.whl"]',
    /^pyproject\.toml:3: is a requirement given by URL/,
  ],
  [
    '[dependency-groups]\ndev = ["b @ git+https://x.invalid/b"]',
    /^pyproject\.toml:2: is a requirement from version/,
  ],
])('%s is refused with its line', (text, what) => {
  put({ 'pyproject.toml': text });
  expect(plan('install').refusals).toEqual([expect.stringMatching(what)]);
});

test('what stands in tables of poetry’s and leads nowhere passes', () => {
  put({
    'pyproject.toml': `[tool.poetry]
name = "x"
[tool.poetry.urls]
git = "https://x.invalid/"
source = "https://x.invalid/"
[[tool.poetry.source]]
name = "PyPI"
priority = "explicit"
[tool.poetry.dependencies]
a = { version = "1", source = "pypi" }
`,
  });
  expect(plan('install').refusals).toEqual([]);
});

test('projects by path are judged and read, those of the lock too', () => {
  put({
    'pyproject.toml':
      '[tool.poetry.dependencies]\na = { path = "a", develop = true }\nb = { file = "b-1.0.tar.gz" }\n',
    'a/pyproject.toml': '[tool.poetry.dependencies]\nc = { git = "https://x.invalid/c" }\n',
    'poetry.lock':
      '[[package]]\nname = "d"\nversion = "1"\n[package.source]\ntype = "directory"\nurl = "d"\n',
    'd/pyproject.toml': '[[tool.poetry.source]]\nurl = "https://x.invalid/"\n',
  });
  const { locals, refusals, outputs, asked } = plan('install');
  const named = ['a', 'b-1.0.tar.gz', 'd'].map((path) => join(root, path));
  expect([...locals].sort()).toEqual([root, ...named].sort());
  expect([...refusals].sort()).toEqual([
    'a/pyproject.toml:2: gives a package from version control',
    'd/pyproject.toml:2: names an index of its own',
  ]);
  expect(outputs).toContain(join(root, 'poetry.lock'));
  expect(asked).toContainEqual({ name: 'd', extras: [], origin: { file: 'poetry.lock', line: 2 } });
});

test.each([
  [
    '[package.source]\ntype = "git"\nurl = "https://x.invalid/a"\nreference = "HEAD"',
    5,
    'gives a package from version control',
  ],
  ['[package.source]\ntype = "url"\nurl = "https://x.invalid/a.whl"', 5, 'gives a package by URL'],
  [
    '[package.source]\ntype = "legacy"\nurl = "https://x.invalid/"',
    5,
    'takes a package from an index of its own',
  ],
  ['[package.source]\ntype = "other"\nurl = "x"', 5, 'takes a package from elsewhere'],
  ['[package.dependencies]\nb = { git = "https://x.invalid/b" }', 5, 'gives a package from version control'],
  ['[package.extras]\nb = ["b @ https://x.invalid/b.whl"]', 5, 'gives a package by URL'],
  ['[', 4, 'holds TOML that depsec can not read'],
])('a lock with %j is refused with its line', (text, line, what) => {
  put({ 'poetry.lock': `[[package]]\nname = "a"\nversion = "1"\n${text}\n` });
  expect(plan('install').refusals).toEqual([`poetry.lock:${line}: ${what}`]);
  expect(plan('run', 'pytest').refusals).toEqual([]);
});

test('a lock that says where packages are at home leads nowhere', () => {
  const package_ =
    '[[package]]\nname = "a"\nversion = "1"\ndescription = "https://x.invalid/"\nfiles = [{file = "a-1.tar.gz", hash = "sha256:0"}]\n';
  put({
    'poetry.lock': `${package_}[package.dependencies]\nb = { version = ">=1", extras = ["c"] }\n[package.extras]\nd = ["e (>=1)"]\n`,
  });
  expect(plan('install').refusals).toEqual([]);
});

test.each([
  'cache-dir = "x"',
  'data-dir = "x"',
  '[repositories.x]\nurl = "https://x.invalid/"',
  '[certificates.x]\ncert = false',
  '[http-basic.x]\nusername = "x"',
  '[virtualenvs]\npath = "x"',
  '[virtualenvs]\npath = "{project-dir}/x"',
  '[virtualenvs.options]\nextra-search-dir = "wheels"',
  '[installer]\nbuild-config-settings = { a = { x = "y" } }',
  '[virtualenvs.options]\npython = "x/python"',
  '[python]\ninstallation-dir = "x"',
  '[unheard-of]\nx = 1',
  '[',
])('a poetry.toml with %j is refused, whatever is asked of poetry', (text) => {
  put({ 'poetry.toml': text });
  const what =
    /^poetry\.toml:[12]: (?:sets .*, which could lead past the gate|holds TOML that depsec can not read)$/;
  for (const verb of [['install'], ['run', 'x'], ['--version']])
    expect(plan(...verb).refusals).toEqual([expect.stringMatching(what)]);
});

test('what a project of the project says is read too, where a path really leads', () => {
  put({
    'app/pyproject.toml': '[tool.poetry.dependencies]\na = { path = "../link/../part" }\n',
    'far/inner/x': '',
    'far/part/pyproject.toml': '',
    'far/part/poetry.toml': 'cache-dir = "x"\n',
  });
  symlinkSync(join(root, 'far/inner'), join(root, 'link'));
  const { refusals, locals } = plan('-C', 'app', 'install');
  expect(refusals).toEqual(['far/part/poetry.toml:1: sets cache-dir, which could lead past the gate']);
  expect(locals).toContain(join(root, 'far/part'));
});

test.each([
  ['pyproject.toml', '[tool.poetry.dependencies]\na = { path = "b", subdirectory = "../c" }\n', 2],
  ['pyproject.toml', '[tool.poetry.dependencies]\n"a\\nb" = { git = "https://x.invalid/a" }\n', 2],
  [
    'poetry.lock',
    '[[package]]\nname = "a"\nversion = "1"\n[package.source]\ntype = "directory"\nurl = "b"\nsubdirectory = "../c"\n',
    7,
  ],
])('%s with %j is refused', (name, text, line) => {
  put({ 'pyproject.toml': '', [name]: text });
  expect(plan('install').refusals).toEqual([expect.stringMatching(`^${name}:${line}: gives a package`)]);
});

test('settings that lead nowhere pass', () => {
  put({
    'poetry.toml':
      '[virtualenvs]\ncreate = true\nin-project = true\npath = "/somewhere/else"\noptions.no-pip = true\n[installer]\nparallel = false\nno-binary = ["a"]\n[solver]\nmin-release-age = 3\n',
  });
  expect(plan('install').refusals).toEqual([]);
});

test('what poetry would start in the project is refused', () => {
  put({ '.poetry/plugins/a.pth': 'import a\n' });
  expect(plan('--version').refusals).toEqual(['.poetry/plugins: holds plug-ins that poetry would start']);
  put({ '.venv/bin/python': '#!/bin/sh\n', 'pyproject.toml': '' });
  expect(plan('install').refusals).toContain(
    '.venv/bin/python: is an interpreter that lies in the project itself',
  );
});

test.each([
  [['-P', 'sub', 'run', 'python']],
  [['env', 'info', '-P', 'sub']],
  [['env', 'info', '-C', 'sub']],
  [['run', 'python', '-P', 'sub', '--', '-c', '1']],
  [['-C', 'decoy', '-C', 'sub', 'install']],
  [['-C', 'link/..', 'install']],
  [['-P', 'link/..', 'env', 'info']],
])('%j starts the interpreter of another project', (args) => {
  put({ 'pyproject.toml': '', 'decoy/pyproject.toml': '', 'sub/pyproject.toml': '', 'sub/inner/x': '' });
  symlinkSync('sub/inner', join(root, 'link'));
  expect(plan(...args).refusals).toEqual([]);
  put({ 'sub/.venv/bin/python': '#!/bin/sh\n' });
  expect(plan(...args).refusals).toContain(
    'sub/.venv/bin/python: is an interpreter that lies in the project itself',
  );
});

test('what init, new and debug would build is judged', () => {
  put({ 'a/pyproject.toml': '' });
  for (const args of [
    ['init', '--dependency', './a'],
    ['new', 'x', '--dependency', './a'],
    ['debug', 'resolve', './a'],
  ])
    expect(plan(...args).locals).toContain(join(root, 'a'));
});

test('another project than that of the folder', () => {
  put({ 'sub/poetry.toml': 'cache-dir = "x"\n', 'sub/pyproject.toml': '' });
  for (const args of [['-C', 'sub'], ['-P', 'sub'], ['--directory=sub'], ['--project=sub']])
    expect(plan('install', ...args).refusals).toEqual([
      'sub/poetry.toml:1: sets cache-dir, which could lead past the gate',
    ]);
});

test('the user’s environments are found as without the gate, and nothing else of the settings counts', () => {
  const config = (text: string): void => {
    put({ 'config/pypoetry/config.toml': text });
  };
  const settings = (more: Readonly<Record<string, string>> = {}): string =>
    poetrySettings({ XDG_CONFIG_HOME: join(root, 'config'), HOME: join(root, 'home'), ...more }, realFiles);
  const path = (folder: string): string => `path = "${join(root, folder)}`;
  expect(settings()).toContain(path('home/.cache/pypoetry/virtualenvs'));
  put({ 'home/Library/Caches/x': '' });
  expect(settings()).toContain(path('home/Library/Caches/pypoetry/virtualenvs'));
  expect(settings({ POETRY_CACHE_DIR: join(root, 'c') })).toContain(path('c/virtualenvs'));
  config(
    'cache-dir = "/d"\n[virtualenvs]\nin-project = true\npath = "{cache-dir}/e"\n[repositories.x]\nurl = "https://x.invalid/"\n',
  );
  const text = settings();
  expect(text).toContain('path = "/d/e"');
  expect(text).toContain('in-project = true');
  expect(text).not.toContain('invalid');
  config('[');
  expect(poetrySettings({}, realFiles)).toContain('[virtualenvs]');
});
