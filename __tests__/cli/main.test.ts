import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CliEffects } from '../../src/cli/effects.js';
import { main } from '../../src/cli/main.js';
import type { LogEvent } from '../../src/model/log.js';
import { Failure } from '../../src/model/failure.js';
import { REPORT_FORMATS, type PackageReport, type Report, type Verdict } from '../../src/model/report.js';
import type { AuditRequest } from '../../src/model/request.js';
import type { RuleDoc } from '../../src/model/rule.js';
import { FORMATS } from '../../src/report/formats.js';
import { reportSchema } from '../../src/report/schema.js';
import { realFiles } from '../../src/services/files.js';
import { readLines } from '../../src/services/disk/read-lines.js';
import { writeNamedFile } from '../../src/services/disk/named-file.js';
import { countVerdicts, setVerdict } from '../../src/verdict/judge.js';

const tool = { name: 'depsec', version: '9.8.7', rules: '1' } as const;
const rule: RuleDoc = {
  id: 'some-rule',
  title: 'Runs decoded text',
  why: 'Nobody can read it.',
  remedy: 'Leave it out.',
  example: 'exec(decoded)',
  technique: 'T1027',
};

function packageOf(name: string, verdict: Verdict): PackageReport {
  return {
    name,
    version: '1.0',
    verdict,
    score: 0,
    scope: 'runtime',
    decision: { by: 'score' },
    requiredBy: [],
    artifacts: [],
    unscanned: [],
    findings: [],
  };
}

function reportOf(...verdicts: Verdict[]): Report {
  const packages = verdicts.map((verdict, at) => packageOf(`p${at}`, verdict));
  return {
    schemaVersion: 1,
    tool,
    environment: { python: '3.11.2', pip: '26.3', platform: 'linux', source: 'PATH' },
    verdict: setVerdict(packages),
    counts: countVerdicts(packages),
    incomplete: [],
    skipped: [],
    notes: [],
    packages,
  };
}

let base: string;
beforeEach(() => {
  base = realpathSync(mkdtempSync(join(tmpdir(), 'depsec-cli-')));
  mkdirSync(join(base, 'home'));
  mkdirSync(join(base, 'project', 'sub'), { recursive: true });
});
afterEach(() => {
  rmSync(base, { recursive: true });
});

interface Run {
  readonly code: number;
  readonly out: string;
  readonly err: string;
  readonly request: AuditRequest | undefined;
}

interface Given {
  readonly audit?: CliEffects['audit'];
  /** What a command behind the gate came to. */
  readonly gated?: Partial<Awaited<ReturnType<CliEffects['gate']>>>;
  /** What an install reports. */
  readonly installs?: Report;
  /** What stands on standard input; reading it fails unless told. */
  readonly input?: string;
  readonly terminal?: boolean;
  readonly environment?: Readonly<Record<string, string>>;
  readonly signal?: AbortSignal;
  /** Where the events of the audit log go. */
  readonly log?: LogEvent[];
}

async function run(argv: readonly string[], given: Given = {}): Promise<Run> {
  const text = { out: '', err: '' };
  let request: AuditRequest | undefined;
  let time = 0;
  const stream = (to: 'out' | 'err'): CliEffects['stdout'] => ({
    isTerminal: given.terminal ?? false,
    columns: 80,
    write: (added) => {
      text[to] += added;
      return Promise.resolve();
    },
  });
  const code = await main(argv, {
    stdout: stream('out'),
    stderr: stream('err'),
    environment: given.environment ?? {},
    workingDirectory: join(base, 'project'),
    home: join(base, 'home'),
    files: realFiles,
    readLines: (path) => readLines(path),
    log: { write: (...events) => void given.log?.push(...events) },
    readInput: () => {
      if (given.input === undefined) throw new Error('nothing is there');
      return Buffer.from(given.input);
    },
    writeFile: writeNamedFile,
    today: () => '2026-06-01',
    now: () => (time += 1000),
    tool,
    loadRules: () => Promise.resolve([rule]),
    signal: given.signal ?? new AbortController().signal,
    gate: () => Promise.resolve({ report: reportOf('safe'), code: 0, isRefused: false, ...given.gated }),
    verify: () => Promise.reject(new Error('not asked for')),
    provenance: () => Promise.reject(new Error('not asked for')),
    scan: () => Promise.resolve(reportOf('safe')),
    install: (asked) => {
      request = asked;
      return Promise.resolve({ report: given.installs ?? reportOf('safe'), lock: '# lock\n' });
    },
    audit: (asked, hooks) => {
      request = asked;
      return given.audit ? given.audit(asked, hooks) : Promise.resolve(reportOf('safe'));
    },
  });
  return { code, ...text, request };
}

test('the format names of the options are those of the reports', () => {
  expect([...REPORT_FORMATS]).toEqual(Object.keys(FORMATS));
});

test.each<[Verdict, string[], number]>([
  ['safe', [], 0],
  ['warned', [], 0],
  ['blocked', [], 1],
  ['blocked', ['--mode', 'warn'], 0],
  ['unscanned', [], 3],
  ['unscanned', ['--allow-incomplete'], 0],
])('%s with %j ends with %i', async (verdict, args, code) => {
  const done = await run(['audit', ...args], { audit: () => Promise.resolve(reportOf(verdict)) });
  expect(done.code).toBe(code);
  expect(done.out).toContain('p0');
  expect(done.err).toBe('');
});

test.each<[string, Given['gated'], string[], number]>([
  ['all went well', {}, [], 0],
  ['the command failed', { code: 7 }, [], 7],
  ['the command failed at what was refused', { code: 7, isRefused: true }, [], 7],
  ['something was refused', { isRefused: true }, [], 1],
  ['something was refused in mode warn', { isRefused: true }, ['--mode', 'warn'], 0],
  ['something is unscanned', { report: reportOf('unscanned') }, [], 3],
])('gate, when %s', async (_, gated, options, code) => {
  const done = await run(['gate', ...options, '--', 'pip', 'install', 'p0'], { gated: gated ?? {} });
  expect(done).toMatchObject({ code, out: '' });
  expect(done.err).toMatch(/^\n1 package requested through the gate\n/);
});

test('configuration and arguments reach the request', async () => {
  writeFileSync(join(base, 'home', 'config.toml'), '[general]\nmode = "warn"\n[denylist]\npackages = ["a"]');
  writeFileSync(join(base, 'project', 'sub', '.depsec.toml'), '[denylist]\npackages = ["b"]');
  const { request } = await run(['audit', '-C', 'sub', '-r', 'r.txt']);
  expect(request).toMatchObject({ root: join(base, 'project', 'sub'), requirements: ['r.txt'] });
  expect(request?.policy).toMatchObject({ mode: 'warn', deny: ['a', 'b'], today: '2026-06-01' });
});

test('standard input is read where - asks for it, and only there', async () => {
  const text = { input: 'six\n' };
  for (const argv of [
    ['audit', '-r', '-'],
    ['install', '-r', 'a.txt', '-c', '-'],
  ]) {
    const { request } = await run(argv, text);
    expect(Buffer.from(request?.standardInput ?? []).toString()).toBe('six\n');
    expect((await run(argv)).err).toContain('on standard input, got an error (nothing is there).');
    expect(await run(argv, { input: '' })).toMatchObject({
      code: 2,
      err: expect.stringContaining('on standard input, got nothing.') as string,
    });
  }
  expect((await run(['audit', '-r', 'a.txt'])).request).not.toHaveProperty('standardInput');
});

test('the mode of the configuration decides about the exit code', async () => {
  writeFileSync(join(base, 'home', 'config.toml'), '[general]\nmode = "warn"');
  const { code } = await run(['audit'], { audit: () => Promise.resolve(reportOf('blocked')) });
  expect(code).toBe(0);
});

test('a failure in text goes to standard error alone, escaped, in three parts', async () => {
  const { code, out, err } = await run(['audit'], {
    audit: () =>
      Promise.reject(new Failure({ code: 'unsatisfiable', what: 'a\u001b[31m b', why: 'c', fix: 'd' })),
  });
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).toBe('✗ a\\u{1b}[31m b\n  Why  c\n  Fix  d\n');
});

test.each(['json', 'sarif', 'markdown'])('a failure in %s is a report as well', async (format) => {
  const failure = new Failure({ code: 'index-unreachable', what: 'no answer', why: 'c', fix: 'd' });
  const { code, out, err } = await run(['audit', '--format', format], {
    audit: () => Promise.reject(failure),
  });
  expect(code).toBe(3);
  expect(out).toContain('no answer');
  expect(err).toContain('no answer');
});

test('a failed run is not called safe in JSON, even when the arguments are wrong', async () => {
  for (const [argv, error] of [
    [['audit', '--format=json', '--bogus'], 'usage'],
    [['audit', '--format', 'json', '-C', 'absent'], 'usage'],
    [['audit', '--format', 'json', '--config', 'absent'], 'config'],
  ] as const) {
    const { code, out } = await run(argv);
    const report = reportSchema.parse(JSON.parse(out));
    expect(report).toMatchObject({ verdict: 'unscanned', packages: [], error: { code: error } });
    expect(code).toBe(2);
  }
});

test('what a gated command is asked for is not asked of depsec', async () => {
  const { code, out } = await run(['gate', '--bogus', '--', 'pip', 'list', '--format', 'json']);
  expect({ code, out }).toEqual({ code: 2, out: '' });
});

test('what is thrown and no failure is an internal error', async () => {
  const broken: Given = { audit: () => Promise.reject(new TypeError('x is not a function')) };
  const short = await run(['audit'], broken);
  expect(short.code).toBe(4);
  expect(short.err).toMatch(
    /✗ depsec failed unexpectedly: TypeError: x is not a function\n {2}Why .*\n {2}Fix .*\n$/,
  );
  const long = await run(['audit', '-v'], broken);
  expect(long.err).toContain('main.test.ts');
});

test.each([
  ['SIGINT', 130],
  ['SIGTERM', 143],
])('%s ends with %i', async (name, expected) => {
  const controller = new AbortController();
  const { code, out, err } = await run(['audit'], {
    signal: controller.signal,
    audit: (_request, { signal }) =>
      new Promise((_resolve, reject) => {
        signal.addEventListener('abort', () => {
          reject(new Error('aborted'));
        });
        controller.abort(name);
      }),
  });
  expect({ code, out }).toEqual({ code: expected, out: '' });
  expect(err).toContain(`depsec was stopped by ${name}`);
});

test('reports are written to files beside standard output', async () => {
  const { code, out } = await run([
    'audit',
    '-C',
    'sub',
    '--report',
    'json=r.json',
    '--report=markdown=r.md',
  ]);
  expect(code).toBe(0);
  expect(out).toContain('1 package safe');
  const path = join(base, 'project', 'sub', 'r.json');
  expect(reportSchema.parse(JSON.parse(readFileSync(path, 'utf8'))).verdict).toBe('safe');
  expect(readFileSync(join(base, 'project', 'sub', 'r.md'), 'utf8')).toContain('p0');
});

test('a report that cannot be written ends with 2, and the report is still printed', async () => {
  const reports = [
    '--report=json=absent/r.json',
    '--report=json=there.json',
    '--report=sarif=absent/r.sarif',
  ];
  const { code, out, err } = await run(['audit', ...reports], {
    audit: () => Promise.resolve(reportOf('blocked')),
  });
  expect(code).toBe(2);
  expect(out).toContain('p0');
  const told = err.split('\n').filter((line) => line.includes('could not be written'));
  expect(told).toEqual([expect.stringContaining('r.json'), expect.stringContaining('r.sarif')]);
  expect(readFileSync(join(base, 'project', 'there.json'), 'utf8')).toContain('p0');
});

describe('terminal', () => {
  const busy: CliEffects['audit'] = (_request, { onProgress }) => {
    onProgress({ phase: 'scan', done: 1, total: 4, name: 'flask' });
    return Promise.resolve(reportOf('safe'));
  };

  test('progress is one line, taken away before the report', async () => {
    const { err } = await run(['audit'], { audit: busy, terminal: true });
    expect(err).toMatch(/^\r\u001b\[K[^\n]*1\/4 {2}flask\r\u001b\[K$/);
  });

  test.each<[string, string[], Given]>([
    ['in a pipe', [], { terminal: false }],
    ['with -q', ['-q'], { terminal: true }],
    ['on a dumb terminal', [], { terminal: true, environment: { TERM: 'dumb' } }],
    ['on the terminal of a CI job', [], { terminal: true, environment: { CI: 'true' } }],
  ])('no progress %s', async (_name, args, given) => {
    const { err } = await run(['audit', ...args], { ...given, audit: busy });
    expect(err).toBe('');
  });

  test('colours on a terminal or with FORCE_COLOR, and never with NO_COLOR', async () => {
    const colored = async (given: Given): Promise<boolean> =>
      (await run(['audit'], given)).out.includes('\u001b[');
    expect(await colored({ terminal: true })).toBe(true);
    expect(await colored({ terminal: false })).toBe(false);
    expect(await colored({ terminal: true, environment: { NO_COLOR: '1' } })).toBe(false);
    expect(await colored({ terminal: true, environment: { NO_COLOR: '' } })).toBe(true);
    expect(await colored({ terminal: false, environment: { FORCE_COLOR: '1' } })).toBe(true);
    expect(await colored({ terminal: true, environment: { FORCE_COLOR: '0' } })).toBe(false);
    expect(await colored({ terminal: true, environment: { FORCE_COLOR: '1', NO_COLOR: '1' } })).toBe(false);
  });
});

describe('other commands', () => {
  test('version and help', async () => {
    for (const argv of [['--version'], ['-V'], ['audit', '-V']])
      expect(await run(argv)).toMatchObject({ code: 0, out: 'depsec 9.8.7\n', err: '' });
    expect((await run(['version'])).err).toContain('Did you mean "depsec --version"?');
    expect((await run(['audit', '--help'])).out).toContain('Usage: depsec audit');
    expect((await run([])).out).toContain('Usage: depsec COMMAND');
  });

  test('explain', async () => {
    expect((await run(['explain'])).out).toBe('some-rule  Runs decoded text\n');
    const { out } = await run(['explain', 'some-rule']);
    expect(out).toBe(
      'some-rule: Runs decoded text\n\nWhy it matters\n  Nobody can read it.\n\nWhat to do\n  Leave it out.\n\nExample\n  exec(decoded)\n\nSee also\n  MITRE ATT&CK T1027\n',
    );
    const wrong = await run(['explain', 'some-rulee']);
    expect(wrong.code).toBe(2);
    expect(wrong.err).toContain('Did you mean "depsec explain some-rule"?');
  });

  test('an audit log that cannot be read is no defect of depsec', async () => {
    mkdirSync(join(base, 'home', 'depsec.log'));
    const { code, err } = await run(['log']);
    expect(code).toBe(2);
    expect(err).toContain(`The audit log at ${join(base, 'home', 'depsec.log')} could not be read`);
  });

  test('a command that does not exist', async () => {
    expect(await run(['frobnicate'])).toMatchObject({ code: 2, out: '' });
  });
});

test('install writes the lock beside the report, and its exit code is that of the report', async () => {
  const lock = join(base, 'project', 'locked.txt');
  const done = await run(['install', 'x', '--lock', 'locked.txt', '--dry-run']);
  expect(done.code).toBe(0);
  expect(done.request).toMatchObject({ packages: ['x'], dryRun: true });
  expect(readFileSync(lock, 'utf8')).toBe('# lock\n');
  const blocked = { installs: reportOf('blocked') };
  expect((await run(['install', 'x'], blocked)).code).toBe(1);
  expect((await run(['install', 'x', '--allow-blocked'], blocked)).code).toBe(0);
  const nowhere = await run(['install', 'x', '--lock', 'no/such/folder/l.txt']);
  expect(nowhere.code).toBe(2);
  expect(nowhere.out).toContain('lock file could not be written');
});
