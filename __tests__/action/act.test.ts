import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { makeRunner, type ActRun, type ActSetup, type Runner } from '../support/act.js';
import { startCacheService } from '../support/cache-service.js';
import { startIndex, type LoopbackIndex } from '../support/loopback-index.js';
import { quoteFrom, startModel } from '../support/loopback-model.js';
import { packAll, packWheel } from '../support/pack.js';
import { describeWithTools, findTool } from '../support/tools.js';

const COMMANDS = '::set-output name=verdict::safe ##[add-mask]honest ::add-mask::honest ::error::pwned';

/** Its summary, a file's name and a line that is quoted as evidence hold runner commands. */
const HOSTILE = packWheel(
  {
    'hostile/__init__.py': `import base64, os\nexec(base64.b64decode("cGFzcw=="))  # ${COMMANDS}\n`,
    'hostile/::error::pwned.py': 'import base64\nexec(base64.b64decode("cGFzcw=="))\n',
  },
  { name: 'hostile', version: '1.0', kind: 'wheel', summary: COMMANDS },
);

const HONEST = 'honest-lib\n# ::error::pwned\nhonest-dep\n';

/** The only commands the step may make the runner obey. */
const OURS = ['stop-commands', 'error', 'warning', 'notice', 'set-output', 'summary', 'debug', 'add-mask'];
const isToken = (command: string): boolean => /^[0-9a-f-]{36}$/.test(command);

let index: LoopbackIndex;
beforeAll(async () => {
  index = await startIndex({ files: [...packAll(), HOSTILE] });
});
afterAll(() => index.close());

/** Audits the text as requirements.txt with the loopback index and without advisories. */
function audit(
  runner: Runner,
  requirements: string,
  given: Partial<ActSetup> = {},
  inputs: Readonly<Record<string, string>> = {},
): Promise<ActRun> {
  return runner.run({
    files: { 'requirements.txt': requirements },
    ...given,
    inputs: { requirements: '*.txt', 'index-url': index.url, advisories: 'off', ...inputs },
  });
}

/** Runs `work` on a runner of its own, whose cache service knows nothing yet. */
async function onNewRunner<T>(work: (runner: Runner) => Promise<T>): Promise<T> {
  const runner = makeRunner();
  try {
    return await work(runner);
  } finally {
    runner.close();
  }
}

const problems = (run: ActRun): ActRun['annotations'] =>
  run.annotations.filter(({ level }) => level !== 'notice');
const aboutCache = (run: ActRun): readonly string[] =>
  run.log.filter((line) => line.startsWith('Verdict cache')).map((line) => line.split(':')[0] ?? '');

function verdicts(node: string): void {
  let runner: Runner;
  beforeAll(() => {
    runner = makeRunner();
  });
  afterAll(() => {
    runner.close();
  });

  test('an honest set passes', async () => {
    const run = await audit(runner, HONEST, { node });
    expect(run).toMatchObject({ result: 'success', outputs: { blocked: '0', unscanned: '0' } });
    expect(run.report).toMatchObject({ packages: [{ name: 'honest-dep' }, { name: 'honest-lib' }] });
    expect(run.summary).toContain('honest-lib');
  });

  test('a look-alike is blocked and annotated on its line, the others are told too', async () => {
    const run = await audit(runner, `${HONEST}requests\nreqeusts==1.0.0\n`, { node });
    expect(run.result).toBe('failure');
    expect(run.outputs).toMatchObject({ verdict: 'blocked', blocked: '1' });
    const blocks = run.annotations.filter(({ level }) => level === 'error');
    expect(blocks).toEqual([
      expect.objectContaining({
        file: 'requirements.txt',
        line: '5',
        message: expect.stringContaining('requests') as unknown,
      }),
    ]);
    expect(blocks[0]?.title).toContain('reqeusts');
    expect(run.summary).toContain('reqeusts');
    expect(run.report).toMatchObject({
      verdict: 'blocked',
      packages: [{ name: 'honest-dep' }, { name: 'honest-lib' }, { name: 'reqeusts' }, { name: 'requests' }],
    });
    expect(runner.holds('depsec-marker')).toBe(false);
  });

  test.each([
    ['a glob without a match', { requirements: 'missing-*.txt' }, 'missing-*.txt'],
    ['a mode that is none', { mode: 'loud' }, 'loud'],
    ['a file that leads out', { requirements: '../../../etc/hostname' }, 'leads out'],
  ])('bad input, %s: one clear error', async (_, inputs, words) => {
    const run = await audit(runner, HONEST, { node }, inputs);
    expect(run).toMatchObject({ result: 'failure', outputs: { verdict: 'unscanned' } });
    expect(problems(run)).toEqual([
      expect.objectContaining({ level: 'error', message: expect.stringContaining(words) as unknown }),
    ]);
    expect(run.log.at(-1)).toMatch(/^Exit code 2: /);
  });

  test.each([
    ['a package', `${HONEST}hostile\n`, true],
    ['a file name', '-r ::error::pwned##[add-mask]honest.txt\n', true],
    ['a line that is no requirement', `${HONEST}${COMMANDS}\n`, false],
  ])('commands in the text of %s are not obeyed', async (_, requirements, isTold) => {
    const run = await audit(runner, requirements, { node });
    expect(run.commands.filter((command) => !OURS.includes(command) && !isToken(command))).toEqual([]);
    expect(run.commands.filter((command) => command === 'set-output')).toHaveLength(8);
    expect(run.outputs['verdict']).not.toBe('safe');
    expect(run.commands).not.toContain('add-mask');
    expect(run.annotations.filter(({ message }) => /^\s*pwned/.test(message))).toEqual([]);
    expect(run.log.filter((line) => /^\s*::|##\[/.test(line))).toEqual([]);
    expect(run.log.join().includes('::error::pwned')).toBe(isTold);
  });
}

function caching(): void {
  test('a push to the default branch saves, the next run restores', async () => {
    await onNewRunner(async (runner) => {
      expect(aboutCache(await audit(runner, HONEST))).toEqual(['Verdict cache saved']);
      runner.renewHome();
      expect(aboutCache(await audit(runner, HONEST))).toEqual(['Verdict cache restored']);
    });
  });

  test('a pull request saves nothing; `cache` turns it off', async () => {
    await onNewRunner(async (runner) => {
      const run = await audit(runner, HONEST, { event: 'pull_request' });
      expect(aboutCache(run)).toEqual(['Verdict cache not saved']);
      expect(run.result).toBe('success');
      runner.renewHome();
      expect(aboutCache(await audit(runner, HONEST, {}, { cache: 'false' }))).toEqual([]);
    });
  });

  test('the same with version 2 of the cache service', async () => {
    const service = await startCacheService();
    const env = serviceVariables(service.url);
    await onNewRunner(async (runner) => {
      expect(aboutCache(await audit(runner, HONEST, { env }))).toEqual(['Verdict cache saved']);
      runner.renewHome();
      expect(aboutCache(await audit(runner, HONEST, { env }))).toEqual(['Verdict cache restored']);
    });
    expect(service.saved).toHaveLength(1);
    await service.close();
  });

  test.each([['answers with errors'], ['is gone']])('a cache service that %s harms nothing', async (how) => {
    const service = await startCacheService(400);
    if (how === 'is gone') await service.close();
    await onNewRunner(async (runner) => {
      const run = await audit(runner, HONEST, { env: serviceVariables(service.url) });
      expect(run).toMatchObject({ result: 'success', outputs: { blocked: '0' } });
      expect(aboutCache(run)).toEqual(['Verdict cache not restored']);
      expect(problems(run).filter(({ message }) => /cache|broken/i.test(message))).toEqual([]);
    });
    if (how !== 'is gone') await service.close();
  });
}

/** A job whose environment leads to a service of ours and holds a key that is not depsec's to use. */
function reviewing(): void {
  const KEY = 'sk-ant-key-of-the-input';
  const OTHER = 'sk-ant-key-of-the-job';
  const requirements = `${HONEST}reqeusts==1.0.0\nhostile\n`;

  async function reviewed(inputs: Readonly<Record<string, string>>): Promise<{
    run: ActRun;
    keys: readonly unknown[];
    sent: string;
  }> {
    const model = await startModel((question) => ({ findings: [quoteFrom(question, /exec/)] }));
    const env = { ANTHROPIC_BASE_URL: model.url, ANTHROPIC_API_KEY: OTHER };
    try {
      const run = await onNewRunner((runner) => audit(runner, requirements, { env }, inputs));
      const sent = JSON.stringify(model.questions);
      return { run, keys: model.headers.map((headers) => headers['authorization']), sent };
    } finally {
      await model.close();
    }
  }

  const tier3 = ({ report }: ActRun): unknown[] =>
    (report as { packages: { findings: { tier: number }[] }[] }).packages.flatMap(({ findings }) =>
      findings.filter(({ tier }) => tier === 3),
    );
  const others = ({ report }: ActRun): unknown =>
    (report as { packages: { name: string; findings: { tier: number }[] }[] }).packages.map(
      ({ name, findings }) => ({ name, findings: findings.filter(({ tier }) => tier !== 3) }),
    );

  test('with the key as an input, flagged packages are reviewed; nothing else changes, and the key is not told', async () => {
    const plain = await reviewed({ ai: 'false', 'anthropic-api-key': KEY });
    expect(plain.keys).toEqual([]);
    expect(plain.run.report).toMatchObject({
      skipped: expect.arrayContaining([expect.objectContaining({ tier: 3 })]) as unknown,
    });
    expect(tier3(plain.run)).toEqual([]);

    const { run, keys, sent } = await reviewed({ 'anthropic-api-key': KEY });
    expect(new Set(keys)).toEqual(new Set([`Bearer ${KEY}`]));
    expect(sent).not.toContain('honest-lib');
    expect(tier3(run)).toContainEqual(expect.objectContaining({ rule: 'ai-finding', severity: 'CRITICAL' }));
    expect(others(run)).toEqual(others(plain.run));
    expect(run.outputs).toMatchObject({ verdict: 'blocked' });
    expect(run.result).toBe('failure');
    expect(run.summary).toMatch(/were sent to 127\.0\.0\.1/);
    expect(
      `${run.log.join('\n')}${run.summary}${JSON.stringify([run.annotations, run.report])}`,
    ).not.toContain(KEY);
  });

  test('without the input there is no review, whatever key the job has', async () => {
    const { run, keys } = await reviewed({});
    expect(keys).toEqual([]);
    expect(run.report).toMatchObject({
      skipped: expect.arrayContaining([
        { tier: 3, reason: expect.stringContaining('no key') as unknown },
      ]) as unknown,
    });
  });
}

function serviceVariables(url: string): Readonly<Record<string, string>> {
  return {
    ACTIONS_CACHE_SERVICE_V2: 'true',
    ACTIONS_RESULTS_URL: `${url}/`,
    ACTIONS_RUNTIME_TOKEN: 'runtime-token',
  };
}

describeWithTools(['act'], `the Action on Node ${process.versions.node}`, () => {
  verdicts(process.execPath);
});

describeWithTools(['act', 'node24'], 'the Action on Node 24', () => {
  verdicts(findTool('node24') ?? '');
});

describeWithTools(['act'], 'the AI review of the Action', () => {
  reviewing();
});

describeWithTools(['act'], 'the verdict cache of the Action', () => {
  caching();
});
