import { actionInputs } from '../../src/options/action-inputs.js';
import type { AuditOptions } from '../../src/options/audit-options.js';
import type { InstallOptions } from '../../src/options/install-options.js';
import { auditOptions } from '../../src/options/audit-options.js';
import { unusedInputs, parseInputs } from '../../src/options/inputs.js';
import { parseArguments } from '../../src/options/parse.js';

function inputs(given: Readonly<Record<string, string>>): InstallOptions {
  return parseInputs((name) => given[name] ?? '');
}

function audit(...args: string[]): AuditOptions {
  const parsed = parseArguments(['audit', ...args]);
  if (parsed.command !== 'audit') throw new Error(`expected audit, got ${parsed.command}`);
  return parsed.options;
}

function install(...args: string[]): InstallOptions {
  const parsed = parseArguments(['install', ...args]);
  if (parsed.command !== 'install') throw new Error(`expected install, got ${parsed.command}`);
  return parsed.options;
}

test('inputs left out, and their declared defaults, mean what no flag means', () => {
  const defaults = Object.fromEntries(actionInputs().map((input) => [input.name, input.default]));
  expect(inputs({})).toEqual(install());
  expect(inputs(defaults)).toEqual(install());
});

test('inputs mean what the flags of their name mean', () => {
  const given = {
    requirements: 'a.txt\n\n  b/*.txt  \r\n',
    packages: 'flask\nrequests>=2',
    constraint: 'c.txt',
    'index-url': 'https://x.invalid/simple',
    'only-binary': ':all:',
    'no-deps': 'true',
    pre: 'True',
    offline: 'false',
    cache: 'false',
    mode: 'audit-only',
    report: 'json=r.json\nsarif=r.sarif',
    'working-directory': 'sub',
    'break-system-packages': 'true',
    target: 'lib',
  };
  expect(inputs(given)).toEqual(
    install(
      ...[
        '-r',
        'a.txt',
        '-r',
        'b/*.txt',
        '-c',
        'c.txt',
        '-i',
        'https://x.invalid/simple',
        '--only-binary=:all:',
      ],
      ...['--no-deps', '--pre', '--no-cache', '--mode=audit-only', '--report=json=r.json'],
      ...['--report=sarif=r.sarif', '-C', 'sub', '--break-system-packages', '-t', 'lib'],
      ...['flask', 'requests>=2'],
    ),
  );
});

test('a flag that is neither true nor false is refused', () => {
  expect(() => inputs({ pre: 'yes' })).toThrow('The input pre is expected to be true or false, got "yes".');
  expect(() => inputs({ mode: 'loose' })).toThrow('The input mode expects one of warn, block');
});

test('what an input means to no option of a command is named', () => {
  const beside = (
    command: 'audit' | 'install' | 'gate',
    given: Readonly<Record<string, string>>,
  ): readonly string[] => unusedInputs(command, (name) => given[name] ?? '');
  const given = {
    packages: 'flask',
    pre: 'true',
    user: 'true',
    target: ' ',
    'no-deps': 'false',
    offline: 'true',
  };
  expect(beside('install', given)).toEqual([]);
  expect(beside('audit', given)).toEqual(['user']);
  expect(beside('gate', given)).toEqual(['packages', 'pre', 'user']);
});

test('a program gets the defaults of the command line', () => {
  expect(auditOptions()).toEqual(audit());
  expect(auditOptions({ requirements: ['r.txt'], pre: true })).toEqual(audit('-r', 'r.txt', '--pre'));
});
