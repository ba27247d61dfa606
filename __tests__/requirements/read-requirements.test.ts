import { execFileSync } from 'node:child_process';
import { rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import type { Files } from '../../src/model/effects.js';
import { Failure } from '../../src/model/failure.js';
import type { RequirementSet } from '../../src/model/requirement.js';
import { discoverSections } from '../../src/requirements/discover.js';
import { readRequirements } from '../../src/requirements/read-requirements.js';
import { diskFiles, makeProject } from '../support/disk-files.js';

const FIXTURE = join(import.meta.dirname, '../../fixtures/requirements/requirements-txt');
const folders: string[] = [];

function folder(contents: Readonly<Record<string, string | Uint8Array>>): string {
  const made = makeProject(contents);
  folders.push(made);
  return made;
}

afterAll(() => {
  for (const each of folders) rmSync(each, { recursive: true, force: true });
});

const none = { allowed: [], values: {} };

function read(root: string, requirements = ['requirements.txt'], files = diskFiles): RequirementSet {
  const input = { root, packages: [], requirements, constraints: [] };
  return readRequirements(input, files, { allowed: [], values: {} });
}

test('- is what was given as standard input, with its lines; a file may not name it', () => {
  const root = folder({ 'more.txt': 'beside\n', 'names.txt': '-r -\n' });
  const input = { root, packages: [], constraints: [] };
  const standardInput = Buffer.from('# first\nsix==1.16.0\n-r more.txt\n-f nowhere\n');
  const set = readRequirements({ ...input, requirements: ['-'], standardInput }, diskFiles, none);
  expect(set.requirements.map(({ text, origin }) => [text, origin])).toEqual([
    ['six==1.16.0', { file: 'standard input', line: 2 }],
    ['beside', { file: 'more.txt', line: 1 }],
  ]);
  const missing = expect.stringContaining('Requirements file -') as string;
  for (const requirements of [['names.txt'], ['-']]) {
    const given = requirements[0] === '-' ? {} : { standardInput };
    expect(
      failure(() => readRequirements({ ...input, requirements, ...given }, diskFiles, none)),
    ).toMatchObject({
      code: 'requirements-unreadable',
      what: missing,
    });
  }
  const long = { ...input, requirements: ['-'], standardInput: new Uint8Array(10 * 1024 * 1024 + 1) };
  expect(failure(() => readRequirements(long, diskFiles, none)).what).toContain('at most 10 MiB');
});

test('a file that is named like a package is no project of an index', () => {
  const root = folder({ 'requirements.txt': 'six\n' });
  const named = (text: string) => ({ root, packages: [text], requirements: [], constraints: [] });
  expect(failure(() => readRequirements(named('requirements.txt'), diskFiles, none))).toMatchObject({
    code: 'requirements-syntax',
    what: 'command line: expected the name of a package, got requirements.txt, which is a file here.',
    fix: 'Name a file with -r: -r requirements.txt',
  });
  expect(readRequirements(named('other.txt'), diskFiles, none).requirements).toHaveLength(1);
});

function failure(work: () => unknown): Failure {
  try {
    work();
  } catch (error) {
    if (error instanceof Failure) return error;
    throw error;
  }
  throw new Error('expected a Failure, nothing was thrown');
}

function failureFor(text: string | Uint8Array, files: Readonly<Record<string, string>> = {}): Failure {
  const root = folder({ 'requirements.txt': text, ...files });
  return failure(() => read(root));
}

test('a project of several files is read whole', () => {
  const set = readRequirements(
    { root: FIXTURE, packages: ['rich>=13'], requirements: ['requirements.txt'], constraints: [] },
    diskFiles,
    { allowed: [], values: {} },
  );
  expect(set).toEqual({
    requirements: [
      { name: 'rich', extras: [], specifier: '>=13', hashes: [], text: 'rich>=13', origin: {} },
      {
        name: 'flask',
        extras: [],
        specifier: '==3.0.0',
        hashes: [],
        text: 'flask==3.0.0',
        origin: { file: 'requirements/base.txt', line: 1 },
      },
      {
        name: 'uvicorn',
        extras: ['standard'],
        specifier: '>= 0.20, < 1',
        marker: 'python_version >= "3.8"',
        hashes: [],
        text: 'uvicorn[standard]>= 0.20, < 1 ; python_version >= "3.8"',
        origin: { file: 'requirements.txt', line: 7 },
      },
    ],
    directs: [],
    locks: [],
    constraints: [
      {
        name: 'werkzeug',
        extras: [],
        specifier: '<4',
        hashes: [],
        text: 'werkzeug<4',
        origin: { file: 'constraints.txt', line: 1 },
      },
    ],
    options: [
      {
        name: 'index-url',
        value: 'https://index.invalid/simple',
        origin: { file: 'requirements.txt', line: 2 },
      },
      { name: 'find-links', value: '../wheels', origin: { file: 'requirements/base.txt', line: 2 } },
    ],
    notes: [
      {
        message: '--trusted-host was left out: the gate does not need it.',
        origin: { file: 'requirements.txt', line: 3 },
      },
    ],
  });
});

test('a project that names no file has its own found', () => {
  const found = (root: string): readonly string[] =>
    discoverSections(root, diskFiles).flatMap(({ requirements }) => requirements);
  expect(found(FIXTURE)).toEqual(['requirements.txt', 'requirements/base.txt', 'requirements/dev.txt']);
  const root = folder({
    'requirements-dev.txt': '',
    'pylock.toml': '',
    'pylock.dev.toml': '',
    'pylock.a.b.toml': '',
    'uv.lock': '',
    'poetry.lock': '',
    'pdm.lock': '',
    'Pipfile.lock': '',
    Pipfile: '',
    'requirements.in': '',
    'dev-requirements.txt': '',
    'requirements.txt/x': '',
  });
  expect(found(root)).toEqual([
    'Pipfile.lock',
    'pdm.lock',
    'poetry.lock',
    'pylock.dev.toml',
    'pylock.toml',
    'requirements-dev.txt',
    'uv.lock',
  ]);
  expect(found(join(root, 'none'))).toEqual([]);
});

test('every refused line is named in one failure, with what to do', () => {
  const error = failureFor(
    '-e absent\na\nb @ ftp://evil.invalid/b.whl\n-r sub.txt\ngit+https://evil.invalid/x\n',
    {
      'sub.txt': './c\nd.tar.gz\n--no-build-isolation\n',
    },
  );
  expect(error.code).toBe('requirements-refused');
  expect(error.what.split('\n').map((line) => line.split(' ', 1)[0])).toEqual([
    'requirements.txt:1:',
    'requirements.txt:3:',
    'sub.txt:1:',
    'sub.txt:2:',
    'sub.txt:3:',
    'requirements.txt:5:',
  ]);
  expect(error.fix).toMatch(/Name a released version/);
});

test.each([
  ['-e git+https://evil.invalid/x#egg=x', /version control/],
  ['x @ git+ssh://git@evil.invalid/x', /version control/],
  ['x@file:///x', /path with nothing/],
  ['x [y] @ C:\\x.whl', /path with nothing/],
  ['C:\\dir\\x', /path with nothing/],
  ['C:dir', /path with nothing/],
  ['..', /outside of the root/],
  ['~/x', /path with nothing/],
  ['x-1-py3-none-any.WHL', /path with nothing/],
  ['x.zip ; os_name == "nt"', /path with nothing/],
  ['ftp://user:hunter2@evil.invalid/x.zip', /neither http nor https/],
  ['https://user:hunter2@${HOST}/x.zip', /elsewhere than in the login/],
  ['https://${TOKEN}@evil.invalid/x.zip', /TOKEN, which is not allowed/],
  ['-r https://user:hunter2@evil.invalid/r.txt', /includes a file by URL/],
  ['-c FILE:///etc/passwd', /includes a file by URL/],
  ['--no-require-hashes', /--no-require-hashes/],
  ['--no-build-isolation', /--no-build-isolation/],
  ['x --config-settings=a=b', /--config-settings/],
  ['x --global-option=a', /--global-option/],
  ['--all-rel :all:', /--all-releases/],
])('refused: %s', (line, what) => {
  const error = failureFor(`\n${line}\n`);
  expect([error.code, error.what]).toEqual(['requirements-refused', expect.stringMatching(what)]);
  expect(error.what).toMatch(/^requirements\.txt:2: /);
  expect(error.message).not.toContain('hunter2');
});

test('a login is taken from the environment where that is allowed, and shown nowhere', () => {
  const root = folder({
    'requirements.txt': 'x @ https://${TOKEN}@evil.invalid/x-1.0.tar.gz#sha1=' + 'A'.repeat(40),
  });
  const input = { root, packages: [], requirements: ['requirements.txt'], constraints: [] };
  const set = readRequirements(input, diskFiles, { allowed: ['TOKEN'], values: { TOKEN: 'hunter2' } });
  expect(set.directs).toEqual([
    {
      name: 'x',
      extras: [],
      hashes: [],
      announced: { sha1: 'a'.repeat(40) },
      source: { kind: 'url', url: 'https://hunter2@evil.invalid/x-1.0.tar.gz' },
      shown: 'https://evil.invalid/x-1.0.tar.gz',
      isConstraint: false,
      origin: { file: 'requirements.txt', line: 1 },
    },
  ]);
});

test.each([
  ['--frobnicate=hunter2', /got --frobnicate/],
  ['-q', /got -q/],
  ['--index', undefined],
  ['--no', /a beginning that \d+ share/],
  ['-----BEGIN hunter2', /an unknown option/],
  ['hunter2 = hunter2', /==/],
  ['x\ty', /column 3/],
  ['x\u00a0y', /column 2/],
  ['x\0', /printable ASCII/],
  ['x ; hunter2 == "1"', /column 5/],
  ['x>=1 <hunter2', /version specifier/],
])('a syntax error says what was expected, and does not repeat the line: %j', (line, what) => {
  const error = failureFor(`ok\n${line}\n`);
  expect(error.code).toBe('requirements-syntax');
  expect(error.what).toMatch(/^requirements\.txt:2: expected /);
  expect(error.what).toMatch(what ?? /expected a value after --index-url/);
  expect(error.message).not.toContain('hunter2');
});

test('options that pip ignores where they stand are noted', () => {
  const root = folder({
    'requirements.txt': 'a --pre --index https://evil.invalid\n-r b.txt -r c.txt\n',
    'b.txt': '',
  });
  const { options, notes, requirements } = read(root);
  expect(options).toEqual([]);
  expect(requirements.map(({ text }) => text)).toEqual(['a']);
  expect(notes.map(({ message, origin }) => [origin.line, message.split(' ', 1)[0]])).toEqual([
    [1, 'can'],
    [1, '--pre'],
    [1, '--index-url'],
    [2, '--requirement'],
  ]);
});

test('line ends that editors may not show are noted', () => {
  const root = folder({ 'requirements.txt': 'a # x\u2028evil==1\n' });
  const { requirements, notes } = read(root);
  expect(requirements.map(({ name, origin }) => [name, origin.line])).toEqual([
    ['a', 1],
    ['evil', 2],
  ]);
  expect(notes).toHaveLength(1);
});

test('where uv reads a file otherwise than pip is noted once, with its line', () => {
  const hash = (digit: string): string => `--hash=sha256:${digit.repeat(64)}`;
  const lines = ['a', 'b # why \\', 'c', `d==1 ${hash('e')} \\`, `  ${hash('f')}`, ''];
  const root = folder({ 'requirements.txt': lines.join('\n') });
  const { notes } = read(root);
  expect(notes.map(({ origin }) => origin)).toContainEqual({ file: 'requirements.txt', line: 2 });
  expect(notes.filter(({ message }) => message.startsWith('can be read in two ways'))).toHaveLength(1);
  expect(notes[0]?.message).toMatch(/two ways: it was read as pip does, and uv takes another/);
  expect(read(folder({ 'requirements.txt': 'a # why\nb==1\n' })).notes).toEqual([]);
});

describe('files', () => {
  test('a pipe that has no place of its own is told as one', () => {
    const script = `import { readRequirements } from './src/requirements/read-requirements.js';
      import { realFiles } from './src/services/files.js';
      const input = { root: '/', packages: [], requirements: ['/dev/stdin'], constraints: [] };
      try { readRequirements(input, realFiles, { allowed: [], values: {} }); } catch (error) { console.log(error.what, error.fix); }`;
    const root = join(import.meta.dirname, '..', '..');
    const run = `printf 'a\n' | node --import tsx --input-type=module -e "$SCRIPT"`;
    const env = { PATH: process.env['PATH'], SCRIPT: script };
    expect(execFileSync('sh', ['-c', run], { cwd: root, env, encoding: 'utf8' })).toMatch(
      /\/dev\/stdin: expected a file, found a pipe, socket or device\. Write it to a file/,
    );
  });

  test('an empty set is a set', () => {
    expect(read(folder({ 'requirements.txt': '' })).requirements).toEqual([]);
  });

  test.each([
    ['none.txt', /found nothing/],
    ['sub', /found a folder/],
    ['sub/x/y', /found nothing/],
  ])('%s cannot be read', (name, what) => {
    const root = folder({ 'sub/x': '' });
    const error = failure(() => read(root, [name]));
    expect([error.code, error.what]).toEqual(['requirements-unreadable', expect.stringMatching(what)]);
    expect(error.fix).not.toBe('');
  });

  test('a pipe is not waited for', () => {
    const root = folder({});
    execFileSync('mkfifo', [join(root, 'requirements.txt')]);
    expect(failure(() => read(root)).what).toMatch(/pipe/);
  });

  test('what may not be read is told apart', () => {
    const denied: Files = {
      ...diskFiles,
      read: () => {
        throw Object.assign(new Error('no'), { code: 'EACCES' });
      },
    };
    const root = folder({ 'requirements.txt': 'a' });
    expect(failure(() => read(root, undefined, denied)).what).toMatch(/not permitted/);
  });

  test('10 MiB is the most', () => {
    const root = folder({ 'requirements.txt': Buffer.alloc(10 * 1024 * 1024 + 1, '#') });
    expect(failure(() => read(root)).what).toMatch(/at most 10 MiB/);
  });

  test('a nested file that is missing names the line that wants it', () => {
    expect(failureFor('a\n-r gone.txt').what).toBe(
      'Requirements file gone.txt (named in requirements.txt:2): expected it to exist, found nothing.',
    );
  });

  test('a missing root is wrong usage', () => {
    expect(failure(() => read('/nonexistent-root')).code).toBe('usage');
  });

  test('files that multiply by including each other twice end', () => {
    const files = Object.fromEntries(
      Array.from({ length: 12 }, (_, index) => [
        `${index}.txt`,
        `-r ${index + 1}.txt\n-r ${index + 1}.txt\n`,
      ]),
    );
    const root = folder({ ...files, '12.txt': 'a' });
    expect(failure(() => read(root, ['0.txt'])).what).toMatch(/at most 500 files/);
  });
});

describe('includes', () => {
  test('a circle is named', () => {
    const error = failureFor('-r a.txt', { 'a.txt': '\n-c b.txt', 'b.txt': '-r a.txt' });
    expect(error.code).toBe('requirements-syntax');
    expect(error.what).toBe('b.txt:1: expected an include that ends, got a circle: a.txt -> b.txt -> a.txt.');
  });

  test('a circle through a link is seen', () => {
    const root = folder({ 'requirements.txt': '-r link.txt' });
    symlinkSync('requirements.txt', join(root, 'link.txt'));
    expect(failure(() => read(root)).what).toMatch(/circle: requirements\.txt -> requirements\.txt/);
  });

  test('nothing outside of the root is read, by path or by link', () => {
    const outside = folder({ '.netrc': 'machine evil.invalid login hunter2\n', 'x/requirements.txt': '' });
    const root = join(outside, 'x');
    symlinkSync('../.netrc', join(root, 'link.txt'));
    const reads: string[] = [];
    const watched: Files = { ...diskFiles, read: (path) => (reads.push(path), diskFiles.read(path)) };
    for (const text of ['-r ../.netrc', `-r ${outside}/.netrc`, '-c link.txt', '-r ./x/../../.netrc']) {
      const files = {
        ...watched,
        read: (path: string) => {
          reads.push(path);
          return Buffer.from(text);
        },
      };
      const error = failure(() => read(root, undefined, files));
      expect(error.what).toBe('requirements.txt:1: includes a file outside of the root.');
      expect(error.code).toBe('requirements-refused');
    }
    expect(failure(() => read(root, ['../.netrc'], watched)).what).toMatch(/outside of the root/);
    expect(reads.every((path) => path.endsWith('requirements.txt'))).toBe(true);
  });

  test('a root that is reached through a link is the root', () => {
    const real = folder({ 'a/requirements.txt': '-r b.txt', 'a/b.txt': 'x' });
    symlinkSync('a', join(real, 'link'));
    expect(read(join(real, 'link')).requirements[0]?.origin).toEqual({ file: 'b.txt', line: 1 });
  });
});

describe('variables', () => {
  const SECRET = 'hunter2';
  const values = { TOKEN: SECRET, OTHER: SECRET, EMPTY: '', BLANK: `${SECRET} --pre` };

  function expand(text: string, allowed: readonly string[]): RequirementSet {
    const root = folder({ 'requirements.txt': text });
    return readRequirements(
      { root, packages: [], requirements: ['requirements.txt'], constraints: [] },
      diskFiles,
      { allowed, values },
    );
  }

  test('an allowed one is expanded in an address', () => {
    const set = expand('-i https://u:${TOKEN}@one.invalid/${OTHER}\n', ['TOKEN', 'OTHER']);
    expect(set.options[0]?.value).toBe('https://u:hunter2@one.invalid/hunter2');
  });

  test('one that is not allowed is named, with the words that allow it', () => {
    const error = failure(() => expand('-i https://${TOKEN}@one.invalid', []));
    expect(error.code).toBe('requirements-refused');
    expect(error.fix).toContain('--env TOKEN');
  });

  test.each([
    ['-i https://${EMPTY}', /EMPTY, which is not set/],
    ['-i https://${MISSING}', /MISSING, which is not set/],
    ['-i https://${BLANK}', /BLANK, whose value/],
    ['-i https://${token}', /upper-case/],
    ['-f ${toString}', /upper-case/],
    ['${TOKEN}', /in a requirement/],
    ['x==${TOKEN}', /in a requirement/],
    ['x ; os_name == "${TOKEN}"', /in a requirement/],
    ['-r ${TOKEN}.txt', /value of --requirement/],
    ['--no-binary ${TOKEN}', /value of --no-binary/],
    ['-i https://x.invalid/${TOKEN} --bad${TOKEN}', /unknown option/],
    ['x=${TOKEN} # y', /in a requirement/],
  ])('no value is ever shown: %s', (text, what) => {
    const error = failure(() => expand(text, ['TOKEN', 'EMPTY', 'MISSING', 'BLANK']));
    expect(error.what).toMatch(what);
    expect(JSON.stringify([error.message, error.what, error.why, error.fix])).not.toContain(SECRET);
  });

  test('what is dropped anyway needs no value', () => {
    expect(expand('--trusted-host ${TOKEN}\n', []).notes).toHaveLength(1);
  });
});

describe('two pins of one name', () => {
  test.each([
    ['a==1\nA==2', 'requirements.txt:1', 'requirements.txt:2'],
    ['a==1\n-r b.txt', 'requirements.txt:1', 'b.txt:1'],
    ['-c b.txt\na==1', 'b.txt:1', 'requirements.txt:2'],
    ['a==1+x\na==1+y', 'requirements.txt:1', 'requirements.txt:2'],
  ])('%j: both lines are named', (text, one, other) => {
    const error = failureFor(text, { 'b.txt': 'a==3' });
    expect(error.code).toBe('requirements-conflict');
    expect(error.what).toContain(one);
    expect(error.what).toContain(other);
  });

  test.each([
    'a==1\na==1.0.0',
    'a==1\na==1.*',
    'a==1.0\na==1.0+cu118',
    'a==1 ; python_version < "3"\na==2 ; python_version >= "3"',
    'a==1\na>=2',
    '-c b.txt\na ; os_name == "nt"\na==1 ; os_name != "nt"',
    '-c b.txt\nb',
  ])('%j is left to pip', (text) => {
    const root = folder({ 'requirements.txt': text, 'b.txt': 'a==3' });
    expect(read(root).requirements.length).toBeGreaterThan(0);
  });
});

describe('what is not there, and what is no requirements file', () => {
  test('a path of the command line is named', () => {
    const input = { root: folder({}), packages: ['./nowhere'], requirements: [], constraints: [] };
    const error = failure(() => readRequirements(input, diskFiles, { allowed: [], values: {} }));
    expect(error.what).toBe(
      'command line: expected an archive or a project at ./nowhere, found nothing that pip could install.',
    );
    expect(error.why).toContain('does not exist');
  });

  test('of a fault in many lines three are told', () => {
    const lines = failureFor('"quoted"\n'.repeat(60)).what.split('\n');
    expect(lines).toHaveLength(4);
    expect(lines[2]).toMatch(/^requirements\.txt:3: expected the name/);
    expect(lines[3]).toBe('and 57 more lines like these; is requirements.txt a requirements file?');
  });

  test('every line that is refused is told', () => {
    const lines = failureFor('git+https://x.invalid/y\n'.repeat(20)).what.split('\n');
    expect(lines).toHaveLength(20);
  });
});
