import { startIndex, type LoopbackIndex } from '../support/loopback-index.js';
import { packWheel } from '../support/pack.js';
import { expectEnding } from './bad-run.js';

let index: LoopbackIndex;
beforeAll(async () => {
  const honest = packWheel({ 'demo.py': 'VALUE = 1\n' }, { name: 'honest', version: '1.0' });
  index = await startIndex({ files: [honest] });
});
afterAll(() => index.close());

const files = { 'requirements.txt': 'honest\n' };

test.each<[string, string, string[]]>([
  [
    'a key that does not exist',
    '[thresholds]\nblok_score = 0.7\n',
    ['line 2', 'thresholds.blok_score', 'block_score'],
  ],
  ['a section that does not exist', '\n[treshold]\n', ['line 2', 'treshold', 'thresholds']],
  [
    'a value that is not allowed',
    '[general]\nmode = "loud"\n',
    ['line 2', 'general.mode', '"audit-only"', '"loud"'],
  ],
  [
    'a number out of range',
    '[thresholds]\n\nwarn_score = 7\n',
    ['line 3', 'thresholds.warn_score', '0 to 1'],
  ],
  [
    'an [[ignore]] without a reason',
    '[[ignore]]\nid = "x"\npackage = "y"\nexpires = 2030-01-01\n',
    ['reason'],
  ],
  ['a syntax error', '[general]\nmode = \n', ['line 2', 'TOML']],
  ['terminal codes', '[general]\n"\u001b[2J" = 1\n', ['line 2']],
])('a configuration with %s', async (_, text, names) => {
  const args = ['-r', 'requirements.txt', '--config', 'user.toml'];
  const run = { files: { ...files, 'user.toml': text }, args, servers: [index.url] };
  await expectEnding(run, { exit: 2, code: 'config', names: ['user.toml', ...names] });
});

test('a configuration that is not there', async () => {
  const run = { files, args: ['-r', 'requirements.txt', '--config', 'none.toml'], servers: [index.url] };
  await expectEnding(run, { exit: 2, code: 'config', names: ['none.toml'] });
});

test.each<[string, string, string, string[]]>([
  [
    'raises a threshold',
    '.depsec.toml',
    '[thresholds]\nblock_score = 0.95\n',
    ['line 2', 'thresholds.block_score'],
  ],
  [
    'sends names elsewhere',
    '.depsec.toml',
    '[advisories]\nurl = "https://evil.invalid"\n',
    ['advisories.url'],
  ],
  ['lets a package pass', '.depsec.toml', '[allowlist]\npackages = ["honest"]\n', ['allowlist.packages']],
  [
    'does so in pyproject.toml',
    'pyproject.toml',
    '[project]\nname = "x"\n[tool.depsec.general]\nmode = "warn"\n',
    ['line 4', 'general.mode'],
  ],
])('a project whose own configuration %s', async (_, name, text, names) => {
  const run = { files: { ...files, [name]: text }, servers: [index.url] };
  const more = [name, '--trust-project-config', ...names];
  await expectEnding(run, { exit: 2, code: 'config', names: more });
});

test.each<[string, string[], string[]]>([
  ['that nobody knows', ['--frobnicate'], ['--frobnicate', '--help']],
  ['that is misspelt', ['--requirment', 'x.txt'], ['--requirment', 'Did you mean --requirement?']],
  ['of pip that installs', ['--target', 'there'], ['--target', 'option of pip']],
  [
    'of pip that takes protection away',
    ['--trusted-host', 'evil.invalid'],
    ['--trusted-host', 'option of pip'],
  ],
  ['with an empty value', ['--requirement='], ['--requirement', 'FILE']],
  ['with another option for its value', ['-r', '--pre'], ['-r', '--pre']],
  ['with a value that is not allowed', ['--mode', 'loud'], ['loud', 'audit-only']],
  ['for a flag, with a value', ['--pre=yes'], ['--pre', 'no value']],
  ['naming a folder that is not there', ['-C', 'nowhere'], ['-C', 'nowhere']],
  ['naming an index that has no address', ['honest', '--index-url', 'not an address'], ['http']],
])('an option %s', async (_, args, names) => {
  await expectEnding({ files, args, servers: [index.url] }, { exit: 2, code: 'usage', names });
});

test.each<[string, string[]]>([
  ['ftp://evil.invalid/honest-1.0.tar.gz', ['neither http nor https']],
  ['./here', ['found nothing that pip could install']],
  ['git+https://evil.invalid/honest', ['version control', '--allow-vcs']],
])('an argument that cannot be read: %s', async (argument, names) => {
  const run = { files, args: [argument], servers: [index.url] };
  await expectEnding(run, { exit: 2, code: 'requirements-refused', names: ['command line', ...names] });
});
