import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Report } from '../../src/model/report.js';
import { startIndex, type LoopbackIndex } from '../support/loopback-index.js';
import { wheel } from '../support/own-packages.js';
import { makeProject, requestFor, runAudit } from '../support/run-audit.js';
import type { Listening } from '../support/listen.js';
import { serveFolder } from '../support/serve-folder.js';

const place = mkdtempSync(join(tmpdir(), 'depsec-git-'));
const marker = join(place, 'ran');
const HIDDEN = `import os, pathlib\npathlib.Path(${JSON.stringify(marker)}).touch()\n`;
const git = (folder: string, ...args: string[]): string =>
  execFileSync(
    'git',
    ['-c', 'user.name=n', '-c', 'user.email=e@evil.invalid', '-c', 'init.defaultBranch=main', ...args],
    {
      cwd: folder,
      encoding: 'utf8',
      env: { PATH: process.env['PATH'], HOME: place, GIT_CONFIG_NOSYSTEM: '1' },
    },
  ).trim();

const project = (version: string): string =>
  `[project]\nname = "repo"\nversion = "${version}"\ndependencies = ["dep"]\n`;

let index: LoopbackIndex;
let server: Listening;
let base = '';
let first = '';

/** A bare repository as static files, which git can clone over http. */
beforeAll(async () => {
  index = await startIndex({ files: [wheel('dep', '1.0')] });
  const work = makeProject({
    'pyproject.toml': project('1.0'),
    'nested/pyproject.toml': project('5.0').replace('repo', 'nested'),
    '.gitattributes': '*.txt filter=evil\n',
    'a.txt': 'text\n',
    '.lfsconfig': '[lfs]\nurl = http://evil.invalid/\n',
    '.gitmodules': '[submodule "s"]\npath = s\nurl = http://evil.invalid/s.git\n',
    'setup.py': HIDDEN,
  });
  git(work, 'init', '--quiet');
  git(work, 'add', '.');
  git(work, 'commit', '--quiet', '-m', 'one');
  first = git(work, 'rev-parse', 'HEAD');
  git(work, 'tag', 'v1');
  writeFileSync(join(work, 'pyproject.toml'), project('2.0'));
  git(work, 'commit', '--quiet', '-a', '-m', 'two');
  const bare = join(place, 'repo.git');
  git(place, 'clone', '--quiet', '--bare', work, bare);
  git(bare, 'update-server-info');
  server = await serveFolder(place);
  base = server.url;
});
afterAll(async () => {
  await index.close();
  await server.close();
  rmSync(place, { recursive: true, force: true });
});

const audit = (requirements: string, allowVcs = true): Promise<Report> =>
  runAudit(requestFor(makeProject({ 'requirements.txt': requirements }), index.url, { allowVcs }));

const chosen = (report: Report): string[] =>
  report.packages.map(({ name, version }) => `${name} ${version}`).sort();

test('a repository is refused with the line and the words that allow it', async () => {
  await expect(audit(`dep\ngit+${base}/repo.git\n`, false)).rejects.toMatchObject({
    code: 'requirements-refused',
    what: 'requirements.txt:2: is a requirement from version control (git, hg, svn or bzr).',
    fix: expect.stringContaining('--allow-vcs') as string,
  });
});

test.each<[string, () => string, string]>([
  ['its newest commit', () => '', 'repo 2.0'],
  ['a tag', () => '@v1', 'repo 1.0'],
  ['a branch', () => '@main#egg=repo', 'repo 2.0'],
  ['a commit', () => `@${first}`, 'repo 1.0'],
  ['a folder in it', () => '@v1#subdirectory=nested', 'nested 5.0'],
])('allowed, it is cloned and read at %s', async (_, behind, release) => {
  const report = await audit(`git+${base}/repo.git${behind()}\n`);
  expect(chosen(report)).toEqual(['dep 1.0', release].sort());
  const url = report.packages.find(({ name }) => name !== 'dep')?.artifacts[0]?.url ?? '';
  expect(url).toMatch(new RegExp(`^git\\+${base}/repo\\.git@[0-9a-f]{40}$`));
  expect(existsSync(marker)).toBe(false);
});

test.each([
  'git+file:///tmp/x.git',
  'git+ext::sh -c touch%20/tmp/x',
  'git+ssh://-oProxyCommand=x/y.git',
  'hg+https://evil.invalid/x',
  'git+https://evil.invalid/x.git@--upload-pack=x',
])('not even then: %s', async (address) => {
  await expect(audit(`${address}\n`)).rejects.toMatchObject({ code: 'requirements-refused' });
});

test('a revision that is not there ends the run, and no login is shown', async () => {
  const address = base.replace('http://', 'http://user:secret-1234@');
  const failure = await audit(`git+${address}/repo.git@none\n`).catch((error: unknown) => error);
  expect(failure).toMatchObject({
    code: 'download-failed',
    what: expect.stringContaining('no revision none') as string,
  });
  expect(JSON.stringify(failure)).not.toContain('secret-1234');
});
