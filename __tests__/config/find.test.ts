import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findConfig } from '../../src/config/find.js';
import { diskFiles } from '../support/disk-files.js';

let base: string;
let root: string;
let home: string;
beforeEach(() => {
  base = mkdtempSync(join(tmpdir(), 'depsec-config-'));
  [root, home] = [join(base, 'project'), join(base, 'home')];
  mkdirSync(root);
  mkdirSync(home);
});
afterEach(() => {
  rmSync(base, { recursive: true });
});

function find(config?: string): ReturnType<typeof findConfig> {
  return findConfig(diskFiles, { root, home, trustProject: false, ...(config !== undefined && { config }) });
}

test('no file is no configuration', () => {
  expect(find()).toEqual({ trustProject: false });
});

test('the home file and the project file are found', () => {
  writeFileSync(join(home, 'config.toml'), 'a = 1');
  writeFileSync(join(root, '.depsec.toml'), 'b = 1');
  expect(find()).toEqual({
    user: { name: join(home, 'config.toml'), text: 'a = 1', table: [] },
    project: { name: '.depsec.toml', text: 'b = 1', table: [] },
    trustProject: false,
  });
});

test('a named file takes the place of the home file', () => {
  writeFileSync(join(home, 'config.toml'), 'a = 1');
  writeFileSync(join(root, 'ci.toml'), 'c = 1');
  expect(find('ci.toml').user?.text).toBe('c = 1');
});

test('the project file named by the user is not read as the project’s as well', () => {
  writeFileSync(join(root, '.depsec.toml'), 'b = 1');
  const found = find('.depsec.toml');
  expect(found.user?.text).toBe('b = 1');
  expect(found.project).toBeUndefined();
});

test.each([
  ['[tool.depsec]\n', true],
  ['[tool.depsec.denylist]\npackages = []', true],
  ['[tool]\ndepsec = { general = {} }', true],
  ['[project]\ndependencies = ["depsec"]', false],
  ['[tool.other]\n', false],
  ['{{ cookiecutter }}', false],
  ['{{ cookiecutter }} depsec', true],
])('pyproject.toml %j holds configuration: %s', (text, expected) => {
  writeFileSync(join(root, 'pyproject.toml'), text);
  expect(find().project !== undefined).toBe(expected);
});

test('two project files are one too many', () => {
  writeFileSync(join(root, '.depsec.toml'), '');
  writeFileSync(join(root, 'pyproject.toml'), '[tool.depsec]');
  expect(() => find()).toThrow(/pyproject\.toml.*\.depsec\.toml is there as well/);
});

test.each<[string, () => void, RegExp]>([
  [
    'a folder',
    () => {
      mkdirSync(join(root, '.depsec.toml'));
    },
    /not a file/,
  ],
  [
    'bytes',
    () => {
      writeFileSync(join(root, '.depsec.toml'), Buffer.from([0xff, 0xfe]));
    },
    /not UTF-8/,
  ],
  [
    'a huge file',
    () => {
      writeFileSync(join(root, '.depsec.toml'), ' '.repeat(1024 * 1024 + 1));
    },
    /1048577 bytes/,
  ],
  [
    'a link',
    () => {
      writeFileSync(join(base, 'secret'), 'x');
      symlinkSync(join(base, 'secret'), join(root, '.depsec.toml'));
    },
    /symbolic link/,
  ],
])('%s as project file is a failure', (_name, prepare, words) => {
  prepare();
  expect(() => find()).toThrow(words);
});

test('a named file that is not there is a failure', () => {
  expect(() => find('absent.toml')).toThrow(/Expected a configuration file at .*absent\.toml, got nothing\./);
});
