import { Failure } from '../../src/model/failure.js';
import type { AuditOptions } from '../../src/options/audit-options.js';
import { parseArguments } from '../../src/options/parse.js';
import { optionsOf } from '../../src/options/table.js';

function audit(...args: string[]): AuditOptions {
  const parsed = parseArguments(['audit', ...args]);
  if (parsed.command !== 'audit') throw new Error(`expected audit, got ${parsed.command}`);
  return parsed.options;
}

function failureOf(...argv: string[]): Failure {
  try {
    parseArguments(argv);
  } catch (error) {
    if (error instanceof Failure) return error;
    throw error;
  }
  throw new Error('expected a failure, got none');
}

test('without options everything has its default', () => {
  expect(audit()).toEqual({
    packages: [],
    requirements: [],
    editables: [],
    groups: [],
    constraints: [],
    allowVcs: false,
    variables: [],
    extraIndexUrls: [],
    findLinks: [],
    noIndex: false,
    offline: false,
    requireHashes: false,
    noDeps: false,
    pre: false,
    preferBinary: false,
    onlyBinary: [],
    noBinary: [],
    build: 'sandbox',
    advisories: 'osv',
    allowIncomplete: false,
    trustProjectConfig: false,
    format: 'text',
    reports: [],
    quiet: false,
    verbose: false,
    useCache: true,
  });
});

test.each<[string[], Partial<AuditOptions>]>([
  [
    ['flask', 'requests[socks]>=2 ; python_version > "3.9"'],
    { packages: ['flask', 'requests[socks]>=2 ; python_version > "3.9"'] },
  ],
  [
    ['-r', 'a.txt', '-rb.txt', '--requirement=c.txt', '--requirement', 'd.txt'],
    { requirements: ['a.txt', 'b.txt', 'c.txt', 'd.txt'] },
  ],
  [['-c', 'c.txt', '-cd.txt'], { constraints: ['c.txt', 'd.txt'] }],
  [['-i', 'https://one.invalid', '--index-url', 'https://two.invalid'], { indexUrl: 'https://two.invalid' }],
  [['--extra-index-url=https://x.invalid/?a=b'], { extraIndexUrls: ['https://x.invalid/?a=b'] }],
  [['-f', 'wheels', '--find-links=more'], { findLinks: ['wheels', 'more'] }],
  [['--no-index', '--pre', '--no-deps'], { noIndex: true, pre: true, noDeps: true }],
  [
    ['--require-hashes', '--prefer-binary', '--offline'],
    { requireHashes: true, preferBinary: true, offline: true },
  ],
  [
    ['--only-binary', ':all:', '--no-binary=a,b', '--no-binary', ':none:'],
    { onlyBinary: [':all:'], noBinary: ['a,b', ':none:'] },
  ],
  [
    ['--python', '.venv/bin/python', '--env', 'A', '--env=B'],
    { python: '.venv/bin/python', variables: ['A', 'B'] },
  ],
  [['-C', 'sub', 'x'], { workingDirectory: 'sub', packages: ['x'] }],
  [['--advisories', 'off'], { advisories: 'off' }],
  [['--advisories=facts'], { advisories: { folder: 'facts' } }],
  [['--mode', 'warn', '--allow-incomplete'], { mode: 'warn', allowIncomplete: true }],
  [['--config', 'c.toml', '--trust-project-config'], { config: 'c.toml', trustProjectConfig: true }],
  [
    ['--format', 'json', '--report', 'sarif=a=b.sarif', '--report=text=t'],
    {
      format: 'json',
      reports: [
        { format: 'sarif', path: 'a=b.sarif' },
        { format: 'text', path: 't' },
      ],
    },
  ],
  [['-q', '--no-cache'], { quiet: true, useCache: false }],
  [['-v', '--', '-strange'], { verbose: true, packages: ['-strange'] }],
])('%j', (args, expected) => {
  expect(audit(...args)).toMatchObject(expected);
});

test('every option of the table is accepted by the parser', () => {
  const given = optionsOf('audit')
    .filter(({ name }) => !['help', 'version'].includes(name))
    .flatMap((option) => {
      if (option.kind === 'flag') return [`--${option.name}`];
      return [`--${option.name}=${option.choices?.[0] ?? (option.name === 'report' ? 'json=x' : 'x')}`];
    });
  const untouched = audit();
  const changed = Object.entries(audit(...given)).filter(
    ([name, value]) => JSON.stringify(value) !== JSON.stringify(untouched[name as keyof AuditOptions]),
  );
  // All but `format` and `build`, whose first choice is the default, and `ai`, which gives way to `no-ai`.
  expect(changed).toHaveLength(given.length - 3);
});

test('install has the options of audit, and its own', () => {
  const parsed = parseArguments([
    'install',
    '-U',
    '--dry-run',
    '--allow-blocked',
    '-t',
    'lib',
    '--lock',
    'l',
    'x',
  ]);
  expect(parsed).toMatchObject({
    command: 'install',
    options: { upgrade: true, dryRun: true, allowBlocked: true, target: 'lib', lock: 'l', packages: ['x'] },
  });
});

test.each<[string[], string, string]>([
  [['audit', '--requirment', 'x'], 'depsec audit has no option --requirment', 'Did you mean --requirement?'],
  [['audit', '--zzzzzz'], 'no option --zzzzzz', 'See depsec audit --help'],
  [['audit', '-x'], 'no option -x', 'See depsec audit --help'],
  [['audit', '--trusted-host', 'h'], '--trusted-host is an option of pip', 'never passes it on'],
  [['audit', '--dry-run'], '--dry-run is an option of pip', 'audit installs nothing'],
  [['audit', '--abi', 'x'], '--abi is an option of pip', 'refused rather than ignored'],
  [['audit', '-U'], '-U is an option of pip', 'installs nothing'],
  [['audit', '-r'], '-r expects FILE and got nothing', '--requirement=FILE'],
  [['audit', '--index-url='], '--index-url expects URL and got nothing', '--index-url=URL'],
  [['audit', '-r', '--pre'], '-r expects FILE, got "--pre"', '--requirement=--pre'],
  [['audit', '--pre=yes'], '--pre takes no value, got "yes"', 'Write --pre alone'],
  [['audit', '--format', 'xml'], 'format expects one of text, json, sarif, markdown, gitlab, got "xml"', ''],
  [['audit', '--mode', 'Block'], 'mode expects one of warn, block, audit-only, got "Block"', ''],
  [['audit', '--report', 'report.json'], 'FORMAT=FILE', 'json=depsec.json'],
  [['audit', '--report', 'json='], 'FORMAT=FILE', ''],
  [['audti'], 'depsec has no command "audti"', 'Did you mean "depsec audit"?'],
  [['install', 'x', '--force-reinstall'], '--force-reinstall is an option of pip', 'refused rather than'],
  [['install', '--trusted-host', 'h'], '--trusted-host is an option of pip', 'never passes it on'],
  [
    ['install', 'x', '--target', 't', '--user'],
    '--target and --user name two different places',
    'only one of them',
  ],
  [['audit', '--build', 'maybe'], 'build expects one of sandbox, always, never', ''],
  [['-r', 'x'], 'expected to be a command, got "-r"', 'depsec audit'],
  [['-r', 'x', 'audit'], 'expected to be a command, got "-r"', 'Write depsec audit -r …, the command first.'],
  [['audit', '--report=json=a', '--report=sarif=a'], 'got a twice', 'another name'],
  [['--verison'], 'expected to be a command, got "--verison"', 'Did you mean --version?'],
  [['audit', '--mode', 'hard'], 'expects one of warn, block, audit-only, got "hard"', 'Choose one of these.'],
  [['explain', 'a', 'b'], 'explain takes one rule', ''],
  [['scan', 'x', '-r', 'r.txt'], 'depsec scan has no option -r', ''],
  [['scan'], 'scan expects at least one PATH', ''],
  [['scan', 'x', '--advisories', 'osv'], 'scan uses no network', 'a folder of OSV records'],
  [['gate'], 'gate expects a command', 'depsec gate -- pip install flask'],
  [['gate', 'pip', 'install'], 'after --, got "pip"', 'depsec gate -- pip'],
  [['gate', '-r', 'x', '--', 'pip'], 'depsec gate has no option -r', ''],
  [['explain', '--format', 'json'], 'depsec explain has no option --format', ''],
])('%j is refused', (argv, what, fix) => {
  const failure = failureOf(...argv);
  expect(failure.code).toBe('usage');
  expect(failure.what).toContain(what);
  expect(failure.fix).toContain(fix);
});

test('scan takes what concerns judging and output', () => {
  expect(parseArguments(['scan', 'a.whl', '--advisories=facts', '-q', 'b', '--format=json'])).toMatchObject({
    command: 'scan',
    options: { paths: ['a.whl', 'b'], advisories: { folder: 'facts' }, quiet: true, format: 'json' },
  });
  expect(parseArguments(['scan', 'a'])).toMatchObject({ options: { advisories: 'off' } });
});

test('gate takes its command after --, and nothing of it for its own', () => {
  const parsed = parseArguments([
    'gate',
    '-q',
    '--index-url=https://x.invalid/',
    '--',
    'pip',
    'install',
    '-r',
    'x',
  ]);
  expect(parsed).toMatchObject({
    command: 'gate',
    options: { command: ['pip', 'install', '-r', 'x'], quiet: true, indexUrl: 'https://x.invalid/' },
  });
});

test('commands', () => {
  expect(parseArguments([])).toEqual({ command: 'help' });
  expect(parseArguments(['--help'])).toEqual({ command: 'help' });
  expect(parseArguments(['audit', '-r', 'x', '--help'])).toEqual({ command: 'help', topic: 'audit' });
  expect(parseArguments(['explain', '-h'])).toEqual({ command: 'help', topic: 'explain' });
  expect(parseArguments(['--version'])).toEqual({ command: 'version' });
  expect(parseArguments(['audit', '--version'])).toEqual({ command: 'version' });
  expect(parseArguments(['explain'])).toEqual({ command: 'explain' });
  expect(parseArguments(['explain', 'some-rule'])).toEqual({ command: 'explain', rule: 'some-rule' });
});

test.each(['2026', '2026-99-99', '2026-01-31 or so', 'yesterday'])('log --since %s is no day', (since) => {
  expect(failureOf('log', '--since', since).what).toContain(`got "${since}"`);
});

test.each([
  ['log', '--bogus'],
  ['verify', '--mode', 'block'],
  ['install', '--user', '--target', 'x'],
  ['gate'],
])('wrong usage of %s: nothing was done', (...argv) => {
  expect(failureOf(...argv).why).toBe('Nothing was done.');
});

test.each([
  [['audit', '--format', 'sarf'], '--format expects one of text, json', 'Did you mean sarif?'],
  [['audit', '--format', 'nothing'], '--format expects one of', 'Choose one of these.'],
  [['audit', '--report', 'x=y'], '--report expects FORMAT=FILE', 'json=depsec.json'],
  [['verify', '--format', 'sarif'], '--format expects one of text, json, got "sarif"', 'Choose'],
])('%j names the option as it was written, and what may have been meant', (argv, what, fix) => {
  const failure = failureOf(...argv);
  expect(failure.what).toContain(what);
  expect(failure.fix).toContain(fix);
});

test('help is asked for in words, too', () => {
  expect(parseArguments(['help'])).toEqual({ command: 'help' });
  expect(parseArguments(['help', 'audit'])).toEqual({ command: 'help', topic: 'audit' });
  expect(failureOf('help', 'adit').fix).toBe('Did you mean "depsec audit"?');
  expect(failureOf('help', 'audit', 'scan').what).toContain('"scan"');
});

test('a word that is no choice is refused, also where a later one would win', () => {
  expect(() => parseArguments(['audit', '--mode', 'loud', '--mode', 'block'])).toThrow(
    '--mode expects one of warn, block, audit-only, got "loud".',
  );
});
