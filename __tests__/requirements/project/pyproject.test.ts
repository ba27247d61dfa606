import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { RequirementSet } from '../../../src/model/requirement.js';
import { discoverSections } from '../../../src/requirements/discover.js';
import { poetryConstraint, poetryDependencies } from '../../../src/requirements/project/poetry-words.js';
import { readRequirements, type RequirementInput } from '../../../src/requirements/read-requirements.js';
import { diskFiles, makeProject } from '../../support/disk-files.js';

const FIXTURE = join(import.meta.dirname, '../../../fixtures/requirements/pyproject-toml');
const PROJECT = { requirements: ['pyproject.toml'] };

function read(root: string, input: Partial<RequirementInput> = PROJECT): RequirementSet {
  const nothing = { root, packages: [], requirements: [], constraints: [] };
  return readRequirements({ ...nothing, ...input }, diskFiles, { allowed: [], values: {} });
}

function inFolder<T>(files: Readonly<Record<string, string>>, work: (root: string) => T): T {
  const root = makeProject(files);
  try {
    return work(root);
  } finally {
    rmSync(root, { recursive: true });
  }
}

const readText = (text: string, input: Partial<RequirementInput> = PROJECT): RequirementSet =>
  inFolder({ 'pyproject.toml': text }, (root) => read(root, input));

const lines = ({ requirements }: RequirementSet): string[] =>
  requirements.map(({ text, origin }) => `${origin.file ?? ''}:${origin.line ?? ''} ${text}`);

test('the dependencies of a project, with what uv says of places; each with its line', () => {
  const set = read(FIXTURE);
  expect(lines(set)).toEqual([
    'pyproject.toml:6 app>=1',
    "pyproject.toml:7 bound[fast] ; python_version > '3'",
  ]);
  expect(set.constraints).toMatchObject([{ text: 'app<2', origin: { line: 21 } }]);
  expect(set.directs).toMatchObject([
    { name: 'local', source: { kind: 'folder', path: join(FIXTURE, 'lib') }, origin: { line: 26 } },
  ]);
  expect(set.options).toEqual([
    option('index-url', 'main', 37),
    option('preferred-index', 'first', 28),
    { ...option('project-index', 'special', 32), projects: ['bound'] },
  ]);
});

function option(name: string, host: string, line: number): object {
  return { name, value: `https://${host}.evil.invalid/simple`, origin: { file: 'pyproject.toml', line } };
}

test('the whole of it: optional dependencies, in a file of setuptools too, and those of developers', () => {
  expect(lines(read(FIXTURE, { ...PROJECT, isWhole: true }))).toEqual([
    'more.txt:1 extra-one',
    'pyproject.toml:6 app>=1',
    "pyproject.toml:7 bound[fast] ; python_version > '3'",
    'pyproject.toml:22 old-style',
  ]);
});

test('a group, those it includes, and the project itself as the release pip would take', () => {
  expect(lines(read(FIXTURE, { groups: ['Test'] }))).toEqual([
    'pyproject.toml:13 tested',
    'pyproject.toml:14 based>=2',
    'pyproject.toml:13 mine[more]',
  ]);
  expect(lines(read(join(FIXTURE, '..'), { groups: ['pyproject-toml/pyproject.toml:base.group'] }))).toEqual([
    'pyproject-toml/pyproject.toml:14 based>=2',
  ]);
});

test('extras of the project itself are its own optional dependencies, however they include each other', () => {
  const text = `[project]\nname = "Mine"\ndependencies = ["mine[a]"]\n[project.optional-dependencies]\na = ["one", "mine[b]"]\nb = ["two", "mine[a,b]"]\nc = ["three"]\n`;
  expect(lines(readText(text))).toEqual(['pyproject.toml:5 one', 'pyproject.toml:6 two']);
});

test('sources of pdm and poetry are lifted', () => {
  const pdm = `[project]\nname = "a"\n[[tool.pdm.source]]\nname = "x"\nurl = "https://x.invalid/"\n[[tool.pdm.source]]\nname = "pypi"\nurl = "https://y.invalid/"\n[[tool.pdm.source]]\nname = "z"\ntype = "find_links"\nurl = "https://z.invalid/"\n`;
  const named = (text: string): string[] =>
    readText(text).options.map(({ name, value = '' }) => `${name} ${value}`);
  expect(named(pdm)).toEqual([
    'index-url https://y.invalid/',
    'extra-index-url https://x.invalid/',
    'find-links https://z.invalid/',
  ]);
  const poetry = `[project]\nname = "a"\ndependencies = ["b"]\n[tool.poetry.dependencies]\nb = { source = "z" }\n[[tool.poetry.source]]\nname = "x"\nurl = "https://x.invalid/"\n[[tool.poetry.source]]\nname = "z"\nurl = "https://z.invalid/"\npriority = "explicit"\n`;
  expect(named(poetry)).toEqual(['index-url https://x.invalid/', 'project-index https://z.invalid/']);
  expect(named(`${poetry}[[tool.poetry.source]]\nname = "PyPI"\n`)).toEqual([
    'extra-index-url https://x.invalid/',
    'project-index https://z.invalid/',
  ]);
});

test('a project in poetry’s own words', () => {
  const text = `[tool.poetry]\nname = "a"\n[tool.poetry.dependencies]\npython = "^3.10"\napp = "^1.2"\nopt = { version = "~1", extras = ["x"], optional = true, markers = "sys_platform == 'win32'" }\n[tool.poetry.group.dev.dependencies]\ntested = [{ version = "1.*", python = "<3.11" }, { version = "*", python = ">=3.11" }]\n`;
  expect(lines(readText(text, { ...PROJECT, isWhole: true }))).toEqual([
    'pyproject.toml:5 app>=1.2,<2',
    "pyproject.toml:6 opt[x]>=1,<2 ; sys_platform == 'win32'",
    'pyproject.toml:8 tested==1.* ; python_full_version < "3.11"',
    'pyproject.toml:8 tested ; python_full_version >= "3.11"',
  ]);
});

test.each<[string, string | undefined]>([
  ['^1.2.3', '>=1.2.3,<2'],
  ['^0.2.3', '>=0.2.3,<0.3'],
  ['^0.0.3', '>=0.0.3,<0.0.4'],
  ['^0.0', '>=0.0,<0.1'],
  ['^0', '>=0,<1'],
  ['^1.2b1', '>=1.2b1,<2'],
  ['~1.2.3', '>=1.2.3,<1.3'],
  ['~1', '>=1,<2'],
  ['>= 1.0, < 2', '>=1.0,<2'],
  ['>=1.0 <2', '>=1.0,<2'],
  ['1.2.3', '==1.2.3'],
  ['= 1.2', '==1.2'],
  ['1.*', '==1.*'],
  ['*', ''],
  ['~=1.4', '~=1.4'],
  ['^1 || ^2', undefined],
  ['latest', undefined],
])('poetry’s %s is %s', (constraint, specifier) => {
  expect(poetryConstraint(constraint)).toBe(specifier);
});

test('what is no table of poetry’s has no words', () => {
  expect(poetryDependencies('a', 7)).toBeUndefined();
  expect(poetryDependencies('a', { version: '^1', python: 'x' })).toBeUndefined();
});

const source = (text: string): string =>
  `[project]\nname = "a"\ndependencies = ["b"]\n[tool.uv.sources]\nb = ${text}\n`;

test.each<[string, string, Partial<RequirementInput>, string, RegExp]>([
  [
    'an address',
    source('{ url = "ftp://x.invalid/b.whl" }'),
    PROJECT,
    'refused',
    /^pyproject\.toml:5: .*neither http nor https/,
  ],
  [
    'a repository',
    source('{ git = "https://x.invalid/b", rev = "1" }'),
    PROJECT,
    'refused',
    /^pyproject\.toml:5: .*version control/,
  ],
  [
    'a folder from outside',
    source('{ path = "/" }'),
    PROJECT,
    'refused',
    /^pyproject\.toml:5: names a path outside/,
  ],
  ['a workspace', source('{ workspace = true }'), PROJECT, 'refused', /^pyproject\.toml:5: gives b a source/],
  [
    'several sources',
    source('[{ index = "x" }]'),
    PROJECT,
    'refused',
    /^pyproject\.toml:5: gives b a source/,
  ],
  [
    'a condition',
    source('{ index = "x", marker = "os_name == \'a\'" }'),
    PROJECT,
    'refused',
    /^pyproject\.toml:5: gives b/,
  ],
  [
    'an index nobody named',
    source('{ index = "x" }'),
    PROJECT,
    'refused',
    /^pyproject\.toml:5: takes b from an index/,
  ],
  [
    'an index in a folder',
    '[project]\nname = "a"\n[[tool.uv.index]]\nurl = "./x"\n',
    PROJECT,
    'refused',
    /^pyproject\.toml:3: names an index in a way/,
  ],
  [
    'a secret in an index',
    '[project]\nname = "a"\n[[tool.pdm.source]]\nname = "x"\nurl = "https://${TOKEN}@x.invalid/"\n',
    PROJECT,
    'refused',
    /^pyproject\.toml:3: .*TOKEN, which is not allowed/,
  ],
  [
    'uv’s old index',
    '[project]\nname = "a"\n[tool.uv]\nindex-url = "https://x.invalid"\n',
    PROJECT,
    'refused',
    /^pyproject\.toml:4: names an index of its own/,
  ],
  [
    'overrides',
    '[project]\nname = "a"\n[tool.uv]\noverride-dependencies = ["x"]\n',
    PROJECT,
    'refused',
    /^pyproject\.toml:4: overrides/,
  ],
  [
    'limited sources of pdm',
    '[project]\nname = "a"\n[[tool.pdm.source]]\nname = "x"\nurl = "https://x.invalid/"\ninclude_packages = ["b"]\n',
    PROJECT,
    'refused',
    /^pyproject\.toml:3: names an index in a way/,
  ],
  [
    'supplements of poetry',
    '[project]\nname = "a"\n[[tool.poetry.source]]\nname = "x"\nurl = "https://x.invalid/"\npriority = "supplemental"\n',
    PROJECT,
    'refused',
    /^pyproject\.toml:3: names an index in a way/,
  ],
  [
    'dependencies of a build',
    '[project]\nname = "a"\ndynamic = ["dependencies"]\n',
    PROJECT,
    'refused',
    /^pyproject\.toml:3: leaves its dependencies to a build/,
  ],
  [
    'alternatives of poetry',
    '[tool.poetry.dependencies]\nb = "^1 || ^2"\n',
    PROJECT,
    'refused',
    /^pyproject\.toml:2: is a dependency in poetry’s own notation/,
  ],
  ['no TOML', '[', PROJECT, 'syntax', /^pyproject\.toml:1: expected TOML/],
  [
    'another shape',
    '[project]\ndependencies = "b"\n',
    PROJECT,
    'syntax',
    /wrong value at project\.dependencies/,
  ],
  [
    'no requirement',
    '[project]\nname = "a"\ndependencies = ["b ="]\n',
    PROJECT,
    'syntax',
    /^pyproject\.toml:3: expected/,
  ],
  [
    'no such group',
    '[project]\nname = "a"\n',
    { groups: ['x'] },
    'syntax',
    /expected a dependency group named x, got none/,
  ],
  [
    'a group that holds itself',
    '[dependency-groups]\na = [{include-group = "b"}]\nb = ["x", {include-group = "a"}]\n',
    { groups: ['a'] },
    'syntax',
    /^pyproject\.toml:3: the dependency group a includes itself/,
  ],
  [
    'a group twice',
    '[dependency-groups]\na-b = []\na_b = []\n',
    { groups: ['a.b'] },
    'syntax',
    /^pyproject\.toml:2: expected one dependency group/,
  ],
  [
    'a group of another file',
    '',
    { groups: ['setup.cfg:a'] },
    'syntax',
    /^command line: expected --group to name a pyproject\.toml/,
  ],
])('%s: refused with the line', (_, text, input, kind, what) => {
  let failure: unknown;
  try {
    readText(text, input);
  } catch (error) {
    failure = error;
  }
  expect(failure).toMatchObject({
    code: `requirements-${kind}`,
    what: expect.stringMatching(new RegExp(what.source, 'm')) as string,
  });
});

test('it is UTF-8, whatever a comment says', () => {
  const bytes = Buffer.from('# -*- coding: latin-1 -*-\n[project]\nname = "\u00e9"\n', 'latin1');
  const root = makeProject({ 'pyproject.toml': bytes });
  try {
    expect(() => read(root)).toThrow('pyproject.toml: expected UTF-8 text');
  } finally {
    rmSync(root, { recursive: true });
  }
});

test('in another file it is refused', () => {
  const files = { 'a.txt': '-r pyproject.toml\n', 'pyproject.toml': '[project]\nname = "a"\n' };
  expect(() => inFolder(files, (root) => read(root, { requirements: ['a.txt'] }))).toThrow(
    'a.txt:1: includes a pyproject.toml in another file',
  );
});

test('a project that names nothing: with optional dependencies, with each group, and beside its lock', () => {
  const found = (files: Readonly<Record<string, string>>): object[] =>
    inFolder(files, (root) => discoverSections(root, diskFiles));
  const groups = '[dependency-groups]\na = []\nb = []\n';
  const section = { requirements: ['pyproject.toml'], editables: [], groups: [] };
  expect(found({ 'pyproject.toml': `[project]\nname = "a"\n${groups}`, 'uv.lock': '' })).toEqual([
    { ...section, isWhole: true, lock: 'uv.lock' },
    { ...section, ownGroups: ['a'], lock: 'uv.lock' },
    { ...section, ownGroups: ['b'], lock: 'uv.lock' },
    { ...section, requirements: ['uv.lock'] },
  ]);
  expect(found({ 'pyproject.toml': '[project]\nname = "a"\ndynamic = ["dependencies"]\n' })).toEqual([
    { ...section, requirements: [], editables: ['.'] },
  ]);
  expect(found({ 'pyproject.toml': '[tool.black]\nline-length = 80\n' })).toEqual([]);
});

test('a project that only a build describes is what pip would build: setup.py, or a back end without a [project]', () => {
  const found = (files: Readonly<Record<string, string>>): object[] =>
    inFolder(files, (root) => discoverSections(root, diskFiles));
  const built = { requirements: [], editables: ['.'], groups: [] };
  const black = '[tool.black]\nline-length = 80\n';
  const backEnd = '[build-system]\nrequires = ["setuptools"]\n';
  expect(found({ 'setup.py': '' })).toEqual([built]);
  // Where there is a file of requirements, that is what is installed; nothing is built for the sake of finding more.
  const listed = { requirements: ['requirements.txt'], editables: [], groups: [] };
  expect(found({ 'setup.py': '', 'requirements.txt': '' })).toEqual([listed]);
  expect(found({ 'setup.py': '', 'pyproject.toml': backEnd, 'requirements.txt': '' })).toEqual([listed]);
  expect(found({ 'setup.py': '', 'pyproject.toml': black })).toEqual([built]);
  expect(found({ 'setup.cfg': '', 'pyproject.toml': backEnd })).toEqual([built]);
  expect(found({ 'setup.py': '', 'pyproject.toml': `${backEnd}[project]\nname = "a"\n` })).toEqual([
    { requirements: ['pyproject.toml'], editables: [], groups: [], isWhole: true },
  ]);
  // pip takes neither for a project.
  expect([found({ 'setup.cfg': '' }), found({ 'setup.py/x': '' })]).toEqual([[], []]);
});
