import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { create } from '@actions/glob';
import type { ActionEffects } from '../../src/action/effects.js';
import type { GateEffects } from '../../src/action/gate.js';
import { intoRunnerFile } from '../../src/action/runner-file.js';
import { runAction } from '../../src/action/run.js';
import { sealed } from '../../src/action/sealed.js';
import { Failure } from '../../src/model/failure.js';
import type { LogEvent } from '../../src/model/log.js';
import type { Report } from '../../src/model/report.js';
import type { AuditRequest } from '../../src/model/request.js';
import { realFiles } from '../../src/services/files.js';

const TOOL = { name: 'depsec', version: '0.0.0', rules: '1' } as const;

const SAFE: Report = {
  schemaVersion: 1,
  tool: TOOL,
  environment: { python: '3.11', pip: '26', platform: 'linux', source: 'PATH' },
  verdict: 'safe',
  counts: { safe: 0, warned: 0, blocked: 0, unscanned: 0 },
  incomplete: [],
  skipped: [],
  notes: [],
  packages: [],
};
const BLOCKED: Report = { ...SAFE, verdict: 'blocked', counts: { ...SAFE.counts, blocked: 1 } };

let workspace: string;
beforeEach(() => {
  workspace = realpathSync(mkdtempSync(join(tmpdir(), 'depsec-run-')));
  mkdirSync(join(workspace, 'api'));
  for (const name of ['requirements.txt', 'api/requirements.txt'])
    writeFileSync(join(workspace, name), 'a\n');
});
afterEach(() => {
  rmSync(workspace, { recursive: true, force: true });
});

interface Run {
  readonly code: number;
  readonly lines: string[];
  readonly steps: string[];
  readonly requests: AuditRequest[];
  readonly masked: string[];
  readonly outputs: Record<string, string>;
}

const GATE: GateEffects = {
  environment: {},
  start: () => Promise.reject(new Error('no gate was asked for')),
  exportVariable: () => undefined,
  addPath: () => undefined,
  saveState: () => undefined,
  state: () => '',
  fetch: () => Promise.resolve(undefined),
  isProgram: () => false,
};

async function run(
  inputs: Readonly<Record<string, string>>,
  answer: Report | Error = SAFE,
  given: Partial<ActionEffects> = {},
): Promise<Run> {
  const seen = { lines: [] as string[], steps: [] as string[], requests: [] as AuditRequest[] };
  const masked: string[] = [];
  const outputs: Record<string, string> = {};
  const effects: ActionEffects = {
    input: (name) => inputs[name] ?? '',
    workspace,
    files: realFiles,
    log: { write: () => undefined },
    logPath: '/own/depsec.log',
    now: () => 0,
    glob: async (patterns) => (await create(patterns, { matchDirectories: false })).glob(),
    print: (line) => void seen.lines.push(line),
    mask: (secret) => void masked.push(secret),
    setOutput: (name, value) => void (outputs[name] = value),
    writeSummary: () => Promise.resolve(),
    writeOwn: (name) => `/own/${name}`,
    writeFile: (path, content) => {
      writeFileSync(path, content);
    },
    today: () => '2026-01-02',
    token: () => 'T',
    tool: TOOL,
    loadRules: () => Promise.resolve([]),
    signal: new AbortController().signal,
    audit: (request, { onProgress }) => {
      seen.steps.push('audit');
      seen.requests.push(request);
      onProgress({ phase: 'scan', done: 0, total: 1, name: '::error::x' });
      return answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer);
    },
    install: (request) => {
      seen.steps.push('install');
      seen.requests.push(request);
      return answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer);
    },
    cache: {
      path: '~/.depsec/cache',
      prefix: 'p-',
      event: { name: 'push', ref: 'refs/heads/main', defaultBranch: 'main' },
      list: () => (seen.steps.includes('audit') ? ['new'] : []),
      client: () =>
        Promise.resolve({
          isFeatureAvailable: () => true,
          restoreCache: () => Promise.resolve(void seen.steps.push('restore')),
          saveCache: () => Promise.resolve(seen.steps.push('save')),
        }),
      quietly: async (task) => ({ value: await task(), complaints: [] }),
      info: () => undefined,
      patience: 1000,
    },
    gate: GATE,
    ...given,
  };
  const code = await runAction(effects);
  return { code, ...seen, masked, outputs };
}

const errors = ({ lines }: Run): readonly string[] => lines.filter((line) => line.startsWith('::error '));

test.each([{ editable: '.' }, { packages: 'honest' }, { 'only-binary': ':all:' }, { pre: 'true' }])(
  'mode gate refuses what it would ignore: %j',
  async (beside) => {
    const done = await run({ mode: 'gate', ...beside, 'no-deps': 'false', advisories: 'off' });
    expect(done.code).toBe(2);
    expect(errors(done)).toEqual([
      expect.stringContaining(`gate) does not take the input ${Object.keys(beside).join()}.`),
    ]);
  },
);

test('the step that starts the gate ends in the audit log: nothing was judged yet', async () => {
  const events: LogEvent[] = [];
  const done = await run({ mode: 'gate', cache: 'false' }, SAFE, {
    log: { write: (...more) => void events.push(...more) },
    gate: {
      environment: {},
      start: () =>
        Promise.resolve({ environment: {}, shims: '/shims', finish: 'http://127.0.0.1/finish', key: 'k' }),
      exportVariable: () => undefined,
      addPath: () => undefined,
      saveState: () => undefined,
      state: () => '',
      fetch: () => Promise.resolve(undefined),
      isProgram: () => false,
    },
  });
  expect({ code: done.code, errors: errors(done) }).toEqual({ code: 0, errors: [] });
  expect(events.map(({ event }) => event)).toEqual(['run', 'settings', 'resolution', 'end']);
  expect(events.at(-1)).toMatchObject({ exitCode: 0, verdict: 'unscanned', counts: { safe: 0 } });
  expect(events.at(-2)).toMatchObject({
    notes: [expect.stringContaining('at the end of the job'), expect.any(String)],
  });
});

/** The post step of a job whose gate answers with this text. */
function post(
  answer: string,
  environment: Record<string, string>,
  inputs: Readonly<Record<string, string>> = {},
  programs: readonly string[] = [],
): Promise<Run> {
  const saved = {
    finish: 'http://127.0.0.1/finish',
    key: 'k',
    shims: '/shims',
    variables: { PIP_INDEX_URL: 'gate' },
  };
  return run({ mode: 'gate', ...inputs }, SAFE, {
    gate: {
      environment,
      start: () => Promise.reject(new Error('it runs already')),
      exportVariable: () => undefined,
      addPath: () => undefined,
      saveState: () => undefined,
      state: (name) => (name === 'gate' ? JSON.stringify(saved) : 'main'),
      fetch: (url) => Promise.resolve(url === saved.finish ? answer : undefined),
      isProgram: (path) => programs.includes(path),
    },
  });
}

const ON = { PATH: ['/shims', '/usr/bin'].join(delimiter), PIP_INDEX_URL: 'gate' };
const told = (report: Report, isRefused = false): string => JSON.stringify({ report, isRefused });

test('the report of the gate is told in the post step, also where the job took the checkout away', async () => {
  const blocked = sealed('k', told(BLOCKED, true));
  expect(await post(blocked, ON)).toMatchObject({ code: 1, outputs: { verdict: 'blocked', blocked: '1' } });
  const gone = await post(blocked, ON, { 'working-directory': 'gone' });
  expect(gone).toMatchObject({ code: 2, outputs: { verdict: 'blocked', blocked: '1' } });
  expect(errors(gone)).toContainEqual(expect.stringContaining('working-directory is expected'));
});

test.each([told(SAFE), sealed('other', told(SAFE)), sealed('k', told(SAFE)).replace('false', 'true'), ''])(
  'a report that the gate did not write is not believed',
  async (answer) => {
    const done = await post(answer, ON);
    expect(done.code).not.toBe(0);
    expect(errors(done)).toEqual([expect.stringContaining('an answer that it did not write')]);
  },
);

test.each<[string, Record<string, string>, string[], RegExp | undefined]>([
  ['nothing', ON, ['/usr/bin/pip', '/shims/pip'], undefined],
  ['another index', { ...ON, PIP_INDEX_URL: 'other' }, [], /a later step changed PIP_INDEX_URL/],
  [
    'another pip',
    { ...ON, PATH: ['/own', ON.PATH].join(delimiter) },
    ['/own/pip3.12'],
    /put pip3\.12 in \/own before/,
  ],
  ['an empty folder', { ...ON, PATH: ['/own', ON.PATH].join(delimiter) }, [], undefined],
  ['no shims', { ...ON, PATH: '/usr/bin' }, ['/usr/bin/pip'], /took the folder of depsec’s shims off PATH/],
])(
  'the post step tells what turned the gate off for a step: %s',
  async (_title, environment, programs, says) => {
    const done = await post(sealed('k', told(SAFE)), environment, {}, programs);
    expect(done.code).toBe(says === undefined ? 0 : 3);
    if (says === undefined) expect(done.lines.join('\n')).not.toContain('a later step');
    else expect(done.lines.join(' ').replace(/\s+/g, ' ')).toMatch(says);
  },
);

test('inputs of an install reach it, and are refused where nothing is installed', async () => {
  const given = { packages: 'honest', upgrade: 'true', 'upgrade-strategy': 'eager', target: 'lib' };
  const done = await run({ mode: 'install', ...given });
  expect(done.requests[0]).toMatchObject({
    upgrade: true,
    upgradeStrategy: 'eager',
    target: join(workspace, 'lib'),
  });
  const refused = await run(given);
  expect(refused.code).toBe(2);
  expect(errors(refused)).toEqual([
    expect.stringContaining('audit does not take the input upgrade, upgrade-strategy, target.'),
  ]);
  const wrong = await run({ mode: 'install', 'upgrade-strategy': 'all' });
  expect(errors(wrong)).toEqual([expect.stringContaining('The input upgrade-strategy expects one of')]);
});

test('inputs reach the audit: globs, mode, an index whose password is masked', async () => {
  const done = await run({
    requirements: '**/requirements.txt',
    mode: 'warn',
    'index-url': 'https://me:sesame@index.invalid/simple/',
  });
  expect(done.code).toBe(0);
  expect(done.requests[0]).toMatchObject({
    root: workspace,
    requirements: ['api/requirements.txt', 'requirements.txt'],
    indexes: { indexUrl: 'https://me:sesame@index.invalid/simple/' },
    policy: { mode: 'warn', today: '2026-01-02' },
  });
  expect(done.masked).toContain('sesame');
});

test('mode install installs what passed, under the rules of the configuration', async () => {
  writeFileSync(join(workspace, 'depsec.toml'), '[general]\nmode = "warn"\n');
  const done = await run({
    mode: 'install',
    requirements: 'requirements.txt',
    'allow-incomplete': 'true',
    config: 'depsec.toml',
  });
  expect(done.code).toBe(0);
  expect(done.steps).toEqual(['restore', 'install']);
  expect(done.requests[0]).toMatchObject({
    requirements: ['requirements.txt'],
    allowBlocked: false,
    allowIncomplete: true,
    dryRun: false,
    policy: { mode: 'warn' },
  });
  expect((await run({ mode: 'install', requirements: 'requirements.txt' }, BLOCKED)).code).toBe(1);
  const error = { code: 'not-installed' as const, what: 'no', why: 'no', fix: 'no' };
  const failed = await run({ mode: 'install', requirements: 'requirements.txt' }, { ...SAFE, error });
  expect(failed.code).toBe(2);
  expect(errors(failed)).toHaveLength(1);
});

test('verdicts are restored before the audit and saved after it, unless cache is false', async () => {
  expect((await run({ packages: 'a' })).steps).toEqual(['restore', 'audit', 'save']);
  expect((await run({ packages: 'a', cache: 'false' })).steps).toEqual(['audit']);
});

test('verdicts are saved before anything is built, and never after: code that ran could have changed them', async () => {
  const steps: string[] = [];
  const done = await run({ packages: 'a' }, SAFE, {
    audit: async (_, { beforeBuild }) => {
      steps.push('scanned');
      await beforeBuild();
      steps.push('built');
      return SAFE;
    },
    cache: {
      path: '~/.depsec/cache',
      prefix: 'p-',
      event: { name: 'push', ref: 'refs/heads/main', defaultBranch: 'main' },
      list: () => (steps.includes('scanned') ? ['new'] : []),
      client: () =>
        Promise.resolve({
          isFeatureAvailable: () => true,
          restoreCache: () => Promise.resolve(void steps.push('restore')),
          saveCache: () => Promise.resolve(steps.push('save')),
        }),
      quietly: async (task) => ({ value: await task(), complaints: [] }),
      info: () => undefined,
      patience: 1000,
    },
  });
  expect(done.code).toBe(0);
  expect(steps).toEqual(['restore', 'scanned', 'save', 'built']);
});

test.each([
  ['a safe set', SAFE, {}, 0],
  ['a blocked package', BLOCKED, {}, 1],
  ['a blocked package in mode warn', BLOCKED, { mode: 'warn' }, 0],
  ['a silent source', { ...SAFE, incomplete: [{ source: 'OSV', reason: 'down' }] }, {}, 3],
  [
    'a silent source, allowed',
    { ...SAFE, incomplete: [{ source: 'OSV', reason: 'down' }] },
    { 'allow-incomplete': 'true' },
    0,
  ],
  ['a failure', new Failure({ code: 'index-refused', what: 'a', why: 'b', fix: 'c' }), {}, 3],
  ['a defect', new TypeError('x'), {}, 4],
])('exit code after %s', async (_, answer, inputs, code) => {
  const done = await run({ packages: 'a', ...inputs }, answer);
  expect(done.code).toBe(code);
  expect(done.lines.at(-1)).toMatch(new RegExp(`^Exit code ${code}: `));
});

test.each([
  [{ mode: 'loud' }, 'The input mode expects'],
  [{ offline: 'maybe' }, 'offline is expected'],
  [{ requirements: 'nothing-*.txt' }, 'matches none'],
  [{ requirements: '../x.txt' }, 'leads out of'],
  [{ 'working-directory': 'nowhere' }, 'does not exist'],
  [{ config: 'no.toml' }, 'no.toml'],
  [{ report: 'json=nowhere/x.json' }, 'report is expected'],
  [{ report: 'pdf=x' }, 'The input report expects'],
])('bad input %j ends with 2 before anything is audited', async (inputs, words) => {
  const done = await run({ packages: 'a', ...inputs });
  expect(done.code).toBe(2);
  expect(done.steps).toEqual([]);
  expect(errors(done)).toEqual([expect.stringContaining(words)]);
  expect(done.outputs['verdict']).toBe('unscanned');
});

test("the project's configuration counts, the home folder's is not looked for", async () => {
  writeFileSync(join(workspace, '.depsec.toml'), '[denylist]\npackages = ["Evil"]\n');
  expect((await run({ packages: 'a' })).requests[0]?.policy.deny).toEqual(['evil']);
  const strict = await run({ packages: 'a', 'working-directory': 'api' });
  expect(strict.requests[0]?.policy.deny).toEqual([]);
  expect(strict.requests[0]?.root).toBe(join(workspace, 'api'));
});

test('a report is not written through a link that leads out', async () => {
  symlinkSync(tmpdir(), join(workspace, 'out'));
  expect((await run({ packages: 'a', report: 'json=out/x.json' })).code).toBe(2);
  await run({ packages: 'a', report: 'json=api/x.json' });
  expect(JSON.parse(readFileSync(join(workspace, 'api', 'x.json'), 'utf8'))).toMatchObject({
    verdict: 'safe',
  });
});

test('a report that cannot be written is an error, and never hides a block', async () => {
  const given = {
    writeOwn: () => {
      throw new Error('disk full');
    },
  };
  expect((await run({ packages: 'a' }, SAFE, given)).code).toBe(4);
  const done = await run({ packages: 'a' }, BLOCKED, given);
  expect(errors(done).at(-1)).toContain('disk full');
});

/** A writer of a runner's file that is not there. */
const refusing = intoRunnerFile('GITHUB_X', () => undefined, {
  environment: { GITHUB_X: '/gone' },
  isFile: () => false,
});

test('where the outputs cannot be written, everything else is told, and that too', async () => {
  let summary = '';
  const given = {
    setOutput: refusing,
    writeSummary: (text: string) => {
      summary = text;
      return Promise.resolve();
    },
  };
  const done = await run({ packages: 'a' }, BLOCKED, given);
  expect(errors(done).at(-1)).toContain('the runner names in GITHUB_X, got: no regular file.');
  expect(errors(done).at(-1)).not.toContain('defect');
  expect(summary).toContain('blocked');
  expect((await run({ packages: 'a' }, SAFE, given)).code).toBe(2);
});

test('a step that cannot leave word to its post step does nothing', async () => {
  const gate = { ...GATE, saveState: refusing };
  const done = await run({ packages: 'a' }, SAFE, { gate });
  expect(done.steps).toEqual([]);
  expect(done.code).toBe(2);
  expect(errors(done).at(-1)).toContain('GITHUB_X');
});

test('a gate that the job would not know of is ended', async () => {
  const asked: string[] = [];
  const gate: GateEffects = {
    ...GATE,
    start: () =>
      Promise.resolve({ environment: { PIP_X: '1' }, shims: '/s', finish: 'http://end', key: 'k' }),
    exportVariable: refusing,
    fetch: (url) => Promise.resolve(void asked.push(url)),
  };
  expect((await run({ mode: 'gate' }, SAFE, { gate })).code).toBe(2);
  expect(asked).toEqual(['http://end']);
});

test('a run that was stopped says so', async () => {
  const stop = new AbortController();
  stop.abort('SIGINT');
  const done = await run({ packages: 'a' }, new Error('aborted'), { signal: stop.signal });
  expect(done.code).toBe(130);
  expect(errors(done)[0]).toContain('stopped by SIGINT');
});

test('progress is escaped', async () => {
  const done = await run({ packages: 'a' });
  expect(done.lines[0]).toMatch(/^Reading /);
});
