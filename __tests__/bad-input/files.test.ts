import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { startIndex, type LoopbackIndex } from '../support/loopback-index.js';
import { packWheel } from '../support/pack.js';
import { expectEnding, type BadRun, type Promised } from './bad-run.js';

const wheel = (name: string, version: string, requiresDist: string[] = []): ReturnType<typeof packWheel> =>
  packWheel({ 'demo.py': 'VALUE = 1\n' }, { name, version, requiresDist });

let index: LoopbackIndex;
beforeAll(async () => {
  index = await startIndex({
    files: [
      wheel('honest', '1.0'),
      wheel('honest', '2.0'),
      wheel('needy', '1.0', ['honest<2']),
      wheel('lonely', '1.0', ['nobody-knows-it']),
    ],
  });
});
afterAll(() => index.close());

const requirements = (text: string): BadRun => ({ files: { 'requirements.txt': text } });

test.each<[string, BadRun, Promised]>([
  ['a missing file', {}, { exit: 2, code: 'requirements-unreadable', names: ['requirements.txt'] }],
  [
    'a folder as file',
    {
      prepare: (root) => {
        mkdirSync(join(root, 'requirements.txt'));
      },
    },
    { exit: 2, code: 'requirements-unreadable', names: ['requirements.txt', 'found a folder'] },
  ],
  [
    'a missing include',
    requirements('honest\n-r base.txt\n'),
    { exit: 2, code: 'requirements-unreadable', names: ['base.txt', 'requirements.txt:2'] },
  ],
  [
    'includes in a circle',
    { files: { 'requirements.txt': 'honest\n-r more.txt\n', 'more.txt': '\n\n-r requirements.txt\n' } },
    {
      exit: 2,
      code: 'requirements-syntax',
      names: ['more.txt:3', 'requirements.txt -> more.txt -> requirements.txt'],
    },
  ],
  [
    'a syntax error on a line',
    requirements('honest\nhonest >>> 2\n'),
    { exit: 2, code: 'requirements-syntax', names: ['requirements.txt:2'] },
  ],
  [
    'two syntax errors, told together',
    requirements('honest >>> 2\nhonest\n=1.0\n'),
    { exit: 2, code: 'requirements-syntax', names: ['requirements.txt:1', 'requirements.txt:3'] },
  ],
  [
    'terminal codes in a line',
    requirements('honest\u001b[2J \u202e >>> 2\n'),
    { exit: 2, code: 'requirements-syntax', names: ['requirements.txt:1'] },
  ],
  [
    'a file that is no text',
    requirements('\u0000\u0001\u0002PK\u0003\u0004'),
    { exit: 2, code: 'requirements-syntax', names: ['requirements.txt:1'] },
  ],
  [
    'a line depsec refuses',
    requirements('honest\nold @ svn+https://svn.evil.invalid/old\n'),
    {
      exit: 2,
      code: 'requirements-refused',
      names: ['requirements.txt:2', 'version control other than git'],
    },
  ],
  [
    'an editable folder that is no project',
    requirements('honest\n-e .\n'),
    {
      exit: 2,
      code: 'requirements-refused',
      names: ['requirements.txt:2', 'names a path', 'pyproject.toml or setup.py'],
    },
  ],
  [
    'two pins of one name',
    requirements('honest==1.0\n\nHonest==2.0\n'),
    {
      exit: 2,
      code: 'requirements-conflict',
      names: ['honest==1.0 (requirements.txt:1)', 'Honest==2.0 (requirements.txt:3)'],
    },
  ],
  [
    'a set that cannot be satisfied',
    requirements('honest>=2\nneedy\n'),
    { exit: 2, code: 'unsatisfiable', names: ['honest>=2', 'requirements.txt:1', 'needy'] },
  ],
  [
    'a version that does not exist',
    requirements('honest==7.5\n'),
    { exit: 2, code: 'unsatisfiable', names: ['honest==7.5', 'requirements.txt:1', 'it has 2.0, 1.0'] },
  ],
  [
    'a package that requires one nobody knows',
    requirements('\nlonely\n'),
    {
      exit: 2,
      code: 'package-unknown',
      names: ['nobody-knows-it', 'required by lonely, requirements.txt:2'],
    },
  ],
  [
    'a package nobody knows',
    requirements('honest\nnobody-knows-it\n'),
    { exit: 2, code: 'package-unknown', names: ['nobody-knows-it', 'requirements.txt:2'] },
  ],
  ['nothing to audit', { args: [] }, { exit: 2, code: 'usage', names: ['-r FILE'] }],
])('%s', async (_, run, promised) => {
  await expectEnding({ servers: [index.url], ...run }, promised);
});

test.each<[string, string, Promised]>([
  [
    'whose marker holds',
    '',
    { exit: 2, code: 'hash-missing', names: ['requirements.txt:2', 'needy', '--hash'] },
  ],
  ['whose marker does not', ' ; python_version < "3"', { exit: 0, code: 'none', names: ['honest (1.0)'] }],
])('with hashes, a line without one %s', async (_, marker, promised) => {
  const { sha256 } = wheel('honest', '1.0');
  const text = `honest==1.0 --hash=sha256:${sha256}\nneedy==1.0${marker}\n`;
  await expectEnding({ ...requirements(text), servers: [index.url] }, promised);
});

test('an empty file is no error, and the report says that nothing was resolved', async () => {
  const names = ['nothing was resolved'];
  await expectEnding(
    { ...requirements('# nothing\n\n'), servers: [index.url] },
    { exit: 0, code: 'none', names },
  );
});

const onPosix = process.platform === 'win32' ? test.skip : test;

onPosix('a pipe as file does not block the run', async () => {
  const prepare = (root: string): void => {
    execFileSync('mkfifo', [join(root, 'requirements.txt')]);
  };
  const names = ['requirements.txt', 'found a pipe'];
  await expectEnding({ prepare, servers: [index.url] }, { exit: 2, code: 'requirements-unreadable', names });
});
