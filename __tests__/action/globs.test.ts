import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { create } from '@actions/glob';
import { expandFiles, type GlobEffects } from '../../src/action/globs.js';

const effects: GlobEffects = {
  glob: async (patterns) =>
    (await create(patterns, { followSymbolicLinks: false, matchDirectories: false })).glob(),
  realpath: (path) => realpathSync(path),
};

let outer: string;
let root: string;

beforeEach(() => {
  outer = realpathSync(mkdtempSync(join(tmpdir(), 'depsec-globs-')));
  root = join(outer, 'work[1]');
  for (const file of [
    'work[1]/a.txt',
    'work[1]/b.txt',
    'work[1]/sub/c.txt',
    'work[1]/odd[x].txt',
    'secret.txt',
  ]) {
    mkdirSync(dirname(join(outer, file)), { recursive: true });
    writeFileSync(join(outer, file), '');
  }
});
afterEach(() => {
  rmSync(outer, { recursive: true, force: true });
});

const expand = (...lines: string[]): Promise<readonly string[]> =>
  expandFiles('requirements', lines, root, effects);

test('names, globs, comments and exclusions', async () => {
  expect(await expand('./b.txt', '# both', './[ab].txt')).toEqual(['b.txt', 'a.txt']);
  expect(await expand('**/*.txt', '!**/odd*.txt', '!b.txt')).toEqual(['a.txt', 'sub/c.txt']);
});

test('a name that exists is no glob, and a missing one is left to the reader', async () => {
  expect(await expand('odd[x].txt', 'missing.txt')).toEqual(['odd[x].txt', 'missing.txt']);
});

test.each([['*.toml'], ['nowhere/**'], ['!a.txt']])('%s matches nothing and says so', async (line) => {
  await expect(expand(line)).rejects.toMatchObject({
    code: 'requirements-unreadable',
    what: expect.stringContaining(line) as unknown,
  });
});

test.each([['../secret.txt'], ['../*.txt'], ['sub/../../*.txt']])('%s is outside', async (line) => {
  await expect(expand(line)).rejects.toMatchObject({ code: 'requirements-refused' });
});

test('an absolute name outside is outside', async () => {
  await expect(expand(join(outer, 'secret.txt'))).rejects.toMatchObject({ code: 'requirements-refused' });
  expect(await expand(join(root, 'a.txt'))).toEqual(['a.txt']);
});

test('a link that leads out is refused, by name and by glob', async () => {
  symlinkSync(join(outer, 'secret.txt'), join(root, 'link.txt'));
  await expect(expand('link.txt')).rejects.toMatchObject({ code: 'requirements-refused' });
  await expect(expand('l*.txt')).rejects.toMatchObject({ code: 'requirements-refused' });
});
