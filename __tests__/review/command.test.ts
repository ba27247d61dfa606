import { existsSync, mkdtempSync, readFileSync, realpathSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { logLineSchema } from '../../src/log/schema.js';
import { startIndex, type LoopbackIndex } from '../support/loopback-index.js';
import { quoteFrom, startModel, type LoopbackModel } from '../support/loopback-model.js';
import { packSdist, packWheel } from '../support/pack.js';
import { PLANTED } from '../support/planted-secrets.js';
import { DIST, makeProject } from '../support/run-audit.js';
import { runCommand, type CommandResult } from '../support/run-command.js';
import { KEY } from '../support/reviewed-scan.js';

const SETUP = [
  'import base64',
  ...PLANTED.map(({ text }) => text),
  'exec(base64.b64decode("cHJpbnQoJ2luZXJ0Jyk="))',
  'from setuptools import setup',
  'setup(name="leaky", version="1.0")',
].join('\n');

let index: LoopbackIndex;
let model: LoopbackModel;
beforeAll(async () => {
  index = await startIndex({
    files: [
      packSdist({ 'setup.py': SETUP }, { name: 'leaky', version: '1.0' }),
      packWheel({ 'demo.py': 'VALUE = 1\n' }, { name: 'honest', version: '1.0' }),
    ],
  });
  model = await startModel((question) => ({ findings: [quoteFrom(question, /^exec/)] }));
});
afterAll(async () => {
  await Promise.all([index.close(), model.close()]);
});

interface Given {
  readonly home?: string;
  readonly config?: string;
  readonly url?: string;
  readonly args?: readonly string[];
}

const newHome = (): string => realpathSync(mkdtempSync(join(tmpdir(), 'depsec-home-')));

function audit({ home = newHome(), config = '', url = index.url, args = [] }: Given): Promise<CommandResult> {
  const root = makeProject({ 'requirements.txt': 'leaky\nhonest\n', 'own.toml': config });
  const words = [
    'audit',
    '-r',
    'requirements.txt',
    '--advisories',
    'off',
    '--config',
    'own.toml',
    '--index-url',
    url,
  ];
  return runCommand(process.execPath, [join(DIST, 'cli.js'), ...words, ...args], {
    cwd: root,
    env: { ...process.env, DEPSEC_HOME: home, ANTHROPIC_API_KEY: KEY, ANTHROPIC_BASE_URL: model.url },
  });
}

test('audit reviews what it flagged, says what was sent, and records the exchange; no secret goes anywhere', async () => {
  const home = newHome();
  const asked = model.questions.length;
  const done = await audit({ home, args: ['--no-cache', '-v'] });
  expect(done.code).toBe(1);
  expect(done.stdout).toMatch(
    /→ AI review: Runs text that it decodes while it is being installed\.\n\s+critical · ai-finding/,
  );
  expect(done.stdout.replace(/\s+/g, ' ')).toMatch(
    /AI review: parts of \d files? of leaky 1\.0 were sent to 127\.0\.0\.1:\d+ \(claude-sonnet-4-20250514\); 1100 tokens read, 50 written/,
  );
  expect(model.questions).toHaveLength(asked + 1);
  const log = readFileSync(join(home, 'depsec.log'), 'utf8');
  const lines = log
    .trimEnd()
    .split('\n')
    .map((line) => logLineSchema.parse(JSON.parse(line)));
  expect(lines.filter(({ event }) => event === 'ai')).toHaveLength(1);
  const everything = log + done.stdout + done.stderr + JSON.stringify(model.questions);
  const secrets = [...PLANTED.map(({ secret }) => secret), KEY];
  expect(secrets.filter((secret) => everything.includes(secret))).toEqual([]);
});

test('findings are kept by artifact, prompt and model; an answer that was no answer is not', async () => {
  const home = newHome();
  const asked = model.questions.length;
  const first = await audit({ home });
  const second = await audit({ home });
  expect(model.questions).toHaveLength(asked + 1);
  expect(second.stdout).toContain('ai-finding');
  expect(second.stdout.replace(/\s+/g, ' ')).toContain(
    'for leaky 1.0, the findings of an earlier review were used; nothing was sent',
  );
  expect(second.code).toBe(first.code);
  await audit({ home, config: '[analysis]\nai_model = "another"\n' });
  expect(model.questions).toHaveLength(asked + 2);
  const broken = await startModel(() => ({ findings: [], stop: 'max_tokens' }));
  const other = newHome();
  const run = (url: string): Promise<CommandResult> =>
    runCommand(
      process.execPath,
      [join(DIST, 'cli.js'), 'audit', 'leaky', '--advisories', 'off', '--index-url', index.url],
      {
        cwd: makeProject({}),
        env: { ...process.env, DEPSEC_HOME: other, ANTHROPIC_API_KEY: KEY, ANTHROPIC_BASE_URL: url },
      },
    );
  await run(broken.url);
  await broken.close();
  await run(model.url);
  expect(model.questions).toHaveLength(asked + 3);
  expect(existsSync(join(other, 'cache', 'reviews'))).toBe(true);
});

test('source from a private index stays here unless ai_private says otherwise', async () => {
  const url = index.url.replace('://', '://me:words@');
  const asked = model.questions.length;
  const kept = await audit({ url, args: ['--no-cache'] });
  expect(model.questions).toHaveLength(asked);
  expect(kept.stdout.replace(/\s+/g, ' ')).toContain(
    'nothing was sent of packages from a private index (analysis.ai_private): leaky 1.0',
  );
  await audit({ url, args: ['--no-cache'], config: '[analysis]\nai_private = true\n' });
  expect(model.questions).toHaveLength(asked + 1);
});

test('--no-ai, the configuration and both options at once', async () => {
  const asked = model.questions.length;
  expect((await audit({ args: ['--no-ai'] })).stdout).toContain('turned off');
  const off = '[analysis]\nenable_ai = false\n';
  expect((await audit({ config: off })).stdout).toContain('turned off');
  expect(model.questions).toHaveLength(asked);
  await audit({ config: off, args: ['--ai', '--no-cache'] });
  expect(model.questions).toHaveLength(asked + 1);
  expect((await audit({ args: ['--ai', '--no-ai'] })).stdout).toContain('turned off');
  expect(model.questions).toHaveLength(asked + 1);
});
