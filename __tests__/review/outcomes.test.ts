import { PROMPT_VERSION, SYSTEM_PROMPT } from '../../src/review/prompt.js';
import { logLineSchema } from '../../src/log/schema.js';
import type { Finding } from '../../src/model/finding.js';
import {
  quoteFrom,
  startModel,
  type Behaviour,
  type LoopbackModel,
  type Question,
} from '../support/loopback-model.js';
import { KEY, makeFolder, reviewedScan, type ReviewedScan } from '../support/reviewed-scan.js';

const BAD = makeFolder({
  'setup.py': [
    'import base64',
    'from setuptools import setup',
    'exec(base64.b64decode("cHJpbnQoJ2luZXJ0Jyk="))',
    'setup(name="demo", version="1.0")',
    '',
  ].join('\n'),
  'demo/__init__.py': 'VALUE = 1\n',
});
const HONEST = makeFolder({ 'demo/__init__.py': 'VALUE = 1\n' });

const open: LoopbackModel[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((server) => server.close()));
});

async function serve(
  behave: (question: Question, number: number) => Behaviour,
  models: readonly string[] = [],
): Promise<LoopbackModel> {
  const server = await startModel(behave, models);
  open.push(server);
  return server;
}

const deterministic = ({ report }: ReviewedScan): readonly Finding[] =>
  report.packages.flatMap(({ findings }) => findings).filter(({ tier }) => tier !== 3);
const byModel = ({ report }: ReviewedScan): readonly Finding[] =>
  report.packages.flatMap(({ findings }) => findings).filter(({ tier }) => tier === 3);
const notesOf = ({ report }: ReviewedScan): string => report.notes.join('\n');

let plain: ReviewedScan;
beforeAll(async () => {
  plain = await reviewedScan([BAD], undefined);
});

test('without a key there is no review, and the report says so', () => {
  expect(plain.report.verdict).toBe('blocked');
  expect(plain.report.skipped).toContainEqual({
    tier: 3,
    reason: expect.stringContaining('no key') as string,
  });
  expect(byModel(plain)).toEqual([]);
});

const LIE = { severity: 'CRITICAL', message: 'Steals wallets.', file: 'demo-1.0/setup.py', line: 3 } as const;
const good = (question: Question): Behaviour => ({ findings: [quoteFrom(question, /exec/)] });
const always = (behaviour: Behaviour) => (): Behaviour => behaviour;

interface Case {
  readonly behave: (question: Question, number: number) => Behaviour;
  readonly ai?: Parameters<typeof reviewedScan>[2];
  readonly models?: readonly string[];
  /** Rules of the findings it adds. */
  readonly adds: readonly string[];
  readonly outcome: string;
  readonly note: RegExp;
}

/** What a service can do, and what comes of it. */
const CASES: Readonly<Record<string, Case>> = {
  good: { behave: good, adds: ['ai-finding'], outcome: 'answered', note: /1100 tokens read, 50 written/ },
  empty: {
    behave: always({ findings: [] }),
    adds: ['ai-disagreement'],
    outcome: 'answered',
    note: /were sent to/,
  },
  clearance: {
    behave: (question) => ({
      findings: [{ ...quoteFrom(question, /exec/), severity: 'INFO', message: 'This code is safe.' }],
    }),
    adds: ['ai-disagreement'],
    outcome: 'answered',
    note: /1 finding dropped for saying that the package is safe/,
  },
  'a hallucinated quotation': {
    behave: always({ findings: [{ ...LIE, quote: 'steal(wallet)' }] }),
    adds: ['ai-disagreement'],
    outcome: 'answered',
    note: /1 finding dropped, because the quoted code is not where it should be/,
  },
  'a true quotation in the wrong place': {
    behave: (question) => ({ findings: [{ ...quoteFrom(question, /exec/), line: 400 }] }),
    adds: ['ai-disagreement'],
    outcome: 'answered',
    note: /1 finding dropped, because/,
  },
  'malformed: another shape': {
    behave: always({ input: { findings: 'none' } }),
    adds: [],
    outcome: 'malformed',
    note: /not have the form that was asked for/,
  },
  'malformed: words': {
    behave: always({ text: 'It is all fine.' }),
    adds: [],
    outcome: 'malformed',
    note: /form that was asked for/,
  },
  'malformed: half a JSON': {
    behave: always({ kind: 'garbage' }),
    adds: [],
    outcome: 'failed',
    note: /gave nothing/,
  },
  'an answer that was cut short': {
    behave: always({ findings: [], stop: 'max_tokens' }),
    adds: [],
    outcome: 'cut-short',
    note: /cut short/,
  },
  'streamed slowly, in time': {
    behave: (question) => ({ slowly: 5, findings: [quoteFrom(question, /exec/)] }),
    adds: ['ai-finding'],
    outcome: 'answered',
    note: /were sent to/,
  },
  'streamed slowly, too late': {
    behave: (question) => ({ slowly: 400, findings: [quoteFrom(question, /exec/)] }),
    ai: { maxSeconds: 1 },
    adds: [],
    outcome: 'timeout',
    note: /no answer within 1 second \(analysis\.max_ai_analysis_time\)/,
  },
  silent: {
    behave: always({ kind: 'silent' }),
    ai: { maxSeconds: 1 },
    adds: [],
    outcome: 'timeout',
    note: /no answer/,
  },
  '429, then good': {
    behave: (question, number) =>
      number === 1
        ? { status: 429, type: 'rate_limit_error', headers: { 'retry-after-ms': '20' } }
        : good(question),
    adds: ['ai-finding'],
    outcome: 'answered',
    note: /were sent to/,
  },
  '429 that asks for more patience than there is': {
    behave: always({ status: 429, type: 'rate_limit_error', headers: { 'retry-after': '3600' } }),
    adds: [],
    outcome: 'busy',
    note: /busy for too long \(status 429\)/,
  },
  '529, then good': {
    behave: (question, number) => (number === 1 ? { status: 529, type: 'overloaded_error' } : good(question)),
    adds: ['ai-finding'],
    outcome: 'answered',
    note: /were sent to/,
  },
  '529 for ever': {
    behave: always({ status: 529, type: 'overloaded_error' }),
    ai: { maxSeconds: 1.5 },
    adds: [],
    outcome: 'busy',
    note: /busy for too long \(status 529\)/,
  },
  '401': {
    behave: always({ status: 401, type: 'authentication_error' }),
    adds: [],
    outcome: 'denied',
    note: /refused the key \(ANTHROPIC_API_KEY\)/,
  },
  'a retired model': {
    behave: always({ status: 404, type: 'not_found_error' }),
    models: ['claude-sonnet-9'],
    adds: [],
    outcome: 'no-model',
    note: /no model claude-sonnet-4-20250514, which may have been retired: set analysis\.ai_model to another/,
  },
  'a retired model whose successor is wanted': {
    behave: (question) =>
      question.model === 'claude-sonnet-9' ? good(question) : { status: 404, type: 'not_found_error' },
    ai: { model: 'auto' },
    models: ['claude-opus-9', 'claude-sonnet-9', 'claude-sonnet-8'],
    adds: ['ai-finding'],
    outcome: 'no-model',
    note: /\(claude-sonnet-9\)/,
  },
  'a connection that is cut': {
    behave: always({ kind: 'cut' }),
    adds: [],
    outcome: 'failed',
    note: /connection failed/,
  },
  '5 MB': {
    behave: always({ bytes: 5_000_000 }),
    adds: [],
    outcome: 'failed',
    note: /larger than 1048576 bytes/,
  },
};

test.each(Object.entries(CASES))(
  '%s',
  async (_name, { behave, ai = {}, models = [], adds, outcome, note }) => {
    const server = await serve(behave, models);
    const done = await reviewedScan([BAD], server.url, ai);
    expect(deterministic(done)).toEqual(deterministic(plain));
    expect(done.report.verdict).toBe(plain.report.verdict);
    expect(done.report.incomplete).toEqual(plain.report.incomplete);
    expect(byModel(done).map(({ rule }) => rule)).toEqual(adds);
    const first = done.log.find(({ event }) => event === 'ai');
    expect(first).toMatchObject({ outcome, package: 'demo', promptVersion: PROMPT_VERSION });
    expect(notesOf(done)).toMatch(note);
    expect(JSON.stringify([done.report, done.log])).not.toContain(KEY);
  },
  60_000,
);

test('what is asked: a fixed part that is kept, no tool that acts, numbered lines in an envelope', async () => {
  const server = await serve(good);
  const { log, report } = await reviewedScan([BAD], server.url);
  const [question] = server.questions;
  expect(question).toMatchObject({
    model: 'claude-sonnet-4-20250514',
    system: [{ text: SYSTEM_PROMPT, cache_control: { type: 'ephemeral' } }],
    tools: [{ name: 'report_findings' }],
    tool_choice: { type: 'tool', name: 'report_findings' },
  });
  expect(JSON.stringify(server.headers[0])).toContain(KEY);
  const content = question?.messages[0]?.content ?? '';
  expect(content).toMatch(
    /<file-[0-9a-f]{32} path="demo-1\.0\/setup\.py" artifact="demo-1\.0">\n {4}1\| import base64\n/,
  );
  const [event] = log.filter(({ event }) => event === 'ai');
  const line = { logVersion: 1, time: new Date().toISOString(), run: 'r', ...event };
  expect(logLineSchema.parse(line)).toMatchObject({
    inputTokens: 1100,
    outputTokens: 50,
    model: question?.model,
  });
  const [found] = report.packages[0]?.findings.filter(({ tier }) => tier === 3) ?? [];
  expect(found).toMatchObject({
    file: 'demo-1.0/setup.py',
    line: 3,
    severity: 'CRITICAL',
    artifact: 'demo-1.0',
  });
});

test('packages that nothing was found in, are allowed or denied, are not sent', async () => {
  const server = await serve(good);
  const done = await reviewedScan([HONEST], server.url);
  expect(server.questions).toEqual([]);
  expect(done.report.skipped.filter(({ tier }) => tier === 3)).toEqual([]);
  const off = await reviewedScan([BAD], server.url, { isWanted: false });
  expect(server.questions).toEqual([]);
  expect(off.report.skipped).toContainEqual({
    tier: 3,
    reason: expect.stringContaining('turned off') as string,
  });
});

test('an offline run asks nobody unless it is told to', async () => {
  const server = await serve(good);
  const done = await reviewedScan([BAD], server.url, { isAskedFor: false });
  expect(server.questions).toEqual([]);
  expect(done.report.skipped).toContainEqual({ tier: 3, reason: 'the run uses no network' });
});

test('no more packages than are allowed are sent', async () => {
  const server = await serve(good);
  const done = await reviewedScan([BAD, BAD.replace(/$/, '/.')], server.url, { maxPackages: 0 });
  expect(server.questions).toEqual([]);
  expect(notesOf(done)).toContain('not reviewed because of analysis.max_ai_packages');
});

test('one refusal of the key holds for all packages', async () => {
  const server = await serve(always({ status: 401, type: 'authentication_error' }));
  const text = 'import base64\nexec(base64.b64decode("cHJpbnQoJ2luZXJ0Jyk="))\n';
  const folders = Array.from({ length: 9 }, (_, at) => makeFolder({ 'setup.py': `${text}N = ${at}\n` }));
  const done = await reviewedScan(folders, server.url);
  expect(server.questions.length).toBeLessThanOrEqual(4);
  expect(done.report.notes.filter((note) => note.includes('refused the key'))).toHaveLength(1);
});
