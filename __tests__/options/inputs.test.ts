import type { AuditOptions } from '../../src/options/audit-options.js';
import { auditOptions } from '../../src/options/audit-options.js';
import { parseInputs } from '../../src/options/inputs.js';
import { parseArguments } from '../../src/options/parse.js';
import { actionInputs } from '../../src/options/render.js';

function inputs(given: Readonly<Record<string, string>>): AuditOptions {
  return parseInputs((name) => given[name] ?? '');
}

function audit(...args: string[]): AuditOptions {
  const parsed = parseArguments(['audit', ...args]);
  if (parsed.command !== 'audit') throw new Error(`expected audit, got ${parsed.command}`);
  return parsed.options;
}

test('inputs left out, and their declared defaults, mean what no flag means', () => {
  const defaults = Object.fromEntries(actionInputs().map((input) => [input.name, input.default]));
  expect(inputs({})).toEqual(audit());
  expect(inputs(defaults)).toEqual(audit());
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
  };
  expect(inputs(given)).toEqual(
    audit(
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
      ...['--report=sarif=r.sarif', '-C', 'sub', 'flask', 'requests>=2'],
    ),
  );
});

test('a flag that is neither true nor false is refused', () => {
  expect(() => inputs({ pre: 'yes' })).toThrow('The input pre is expected to be true or false, got "yes".');
  expect(() => inputs({ mode: 'loose' })).toThrow('The input mode expects one of warn, block');
});

test('a program gets the defaults of the command line', () => {
  expect(auditOptions()).toEqual(audit());
  expect(auditOptions({ requirements: ['r.txt'], pre: true })).toEqual(audit('-r', 'r.txt', '--pre'));
});
