import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PINNED_PIP_WHEEL, unpackPinnedPip } from '../../src/services/pinned-pip.js';

const DIST = join(import.meta.dirname, '..', '..', 'dist');

let home = '';
let made: string[] = [];
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'depsec-pip-'));
  made = [];
});
afterEach(() => {
  chmodSync(home, 0o700);
  rmSync(home, { recursive: true });
});

const makeFolder = (name: string): string => {
  made.push(name);
  return mkdtempSync(join(home, `${name}-`));
};
const versionOf = (folder: string): string =>
  execFileSync('python3', [
    '-I',
    '-c',
    'import sys; sys.path.insert(0, sys.argv[1]); import pip; print(pip.__version__)',
    folder,
  ])
    .toString()
    .trim();

test('is unpacked once into a home and stays there whole', async () => {
  const folder = await unpackPinnedPip(DIST, { home, makeFolder });
  expect(versionOf(folder)).toBe(PINNED_PIP_WHEEL.version);
  writeFileSync(join(folder, 'mine'), '');
  const again = await Promise.all([1, 2].map(() => unpackPinnedPip(DIST, { home, makeFolder })));
  expect(again).toEqual([folder, folder]);
  expect(existsSync(join(folder, 'mine'))).toBe(true);
  expect(made).toEqual([]);
});

test('runs that start together share one, and leave nothing half done', async () => {
  const folders = await Promise.all(
    Array.from({ length: 4 }, () => unpackPinnedPip(DIST, { home, makeFolder })),
  );
  expect(new Set(folders).size).toBe(1);
  expect(readdirSync(join(home, 'pip'))).toHaveLength(1);
});

test('without a home, or one that cannot be written, it goes into the folder of the run', async () => {
  expect(versionOf(await unpackPinnedPip(DIST, { makeFolder }))).toBe(PINNED_PIP_WHEEL.version);
  const file = join(home, 'file');
  writeFileSync(file, '');
  expect(versionOf(await unpackPinnedPip(DIST, { home: file, makeFolder }))).toBe(PINNED_PIP_WHEEL.version);
  expect(made).toEqual(['pip', 'pip']);
});
