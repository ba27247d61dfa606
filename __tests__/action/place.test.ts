import { mkdirSync, mkdtempSync, realpathSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { auditedRoot, passwordsIn, triggeringEvent } from '../../src/action/place.js';

const files = {
  realpath: (path: string) => realpathSync(path),
  stat: (path: string) => {
    const stats = statSync(path);
    return { isFile: stats.isFile(), isDirectory: stats.isDirectory(), size: stats.size };
  },
};

let workspace: string;
beforeEach(() => {
  workspace = realpathSync(mkdtempSync(join(tmpdir(), 'depsec-place-')));
  mkdirSync(join(workspace, 'api'));
  writeFileSync(join(workspace, 'file'), '');
  symlinkSync(tmpdir(), join(workspace, 'out'));
});
afterEach(() => {
  rmSync(workspace, { recursive: true, force: true });
});

test('the root is the workspace, or a folder in it', () => {
  expect(auditedRoot(workspace, undefined, files)).toBe(workspace);
  expect(auditedRoot(workspace, 'api', files)).toBe(join(workspace, 'api'));
});

test.each([
  ['missing', 'does not exist'],
  ['file', 'not a folder'],
  ['..', 'out of it'],
  ['out', 'out of it'],
])('working-directory %s: %s', (folder, words) => {
  expect(() => auditedRoot(workspace, folder, files)).toThrow(words);
});

test('the event is read from the payload, and a broken payload names no branch', () => {
  const variables = { GITHUB_EVENT_NAME: 'push', GITHUB_REF: 'refs/heads/main' };
  expect(triggeringEvent(variables, '{"repository":{"default_branch":"main"}}')).toEqual({
    name: 'push',
    ref: 'refs/heads/main',
    defaultBranch: 'main',
  });
  for (const payload of ['', '{', 'null', '{"repository":{"default_branch":1}}'])
    expect(triggeringEvent(variables, payload).defaultBranch).toBeUndefined();
});

test('passwords of addresses are found, decoded too', () => {
  expect(
    passwordsIn(['https://me:p%40ss@index.invalid/simple/', 'https://index.invalid/', 'no address']),
  ).toEqual(['p%40ss', 'p@ss']);
  expect(passwordsIn(['https://token@index.invalid/'])).toEqual(['token', 'token']);
});
