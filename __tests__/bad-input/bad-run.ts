import { execFileSync, type ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { devNull, tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FailureCode } from '../../src/model/failure.js';
import type { Report } from '../../src/model/report.js';
import { listen } from '../support/listen.js';
import { DIST, makeProject } from '../support/run-audit.js';
import { runCommand } from '../support/run-command.js';

/** In every index address of these tests, and in the environment: none of depsec's words may hold it. */
export const SECRET = 'inert-passphrase-of-a-test';

export interface BadRun {
  /** Files of the audited project. */
  readonly files?: Readonly<Record<string, string>>;
  /** Arguments after `audit`; `-r requirements.txt` unless given. */
  readonly args?: readonly string[];
  /** Addresses of the servers of the test; the first is the index unless `args` name one. */
  readonly servers?: readonly string[];
  /** `off` unless given. */
  readonly advisories?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Runs before depsec, in the project's folder. */
  readonly prepare?: (root: string) => void;
  readonly onStart?: (child: ChildProcess) => void;
  /** Uses the artifact cache; off unless given. */
  readonly useCache?: boolean;
  /** The index is asked without user and secret, and so is a public one. */
  readonly isPublic?: boolean;
}

export interface BadEnding {
  readonly code: number | null;
  readonly stderr: string;
  readonly stdout: string;
  /** What was printed with `--format json`. */
  readonly report: Report;
  /** The same for people: the text report, or what stands on standard error. */
  readonly words: string;
  /** Left behind: files in the temporary folder, command lines of processes. */
  readonly left: readonly string[];
  /** Ports of the servers that were named. */
  readonly ports: readonly string[];
}

/** The address with a user and the secret in it. */
export function withSecret(url: string): string {
  return url.replace('://', `://somebody:${SECRET}@`);
}

/** Servers of the running test. */
const open: { close(): Promise<void> }[] = [];

/** Sees to it that the server is closed when the test ends, however it ends. */
export async function forThisTest<T extends { close(): Promise<void> }>(starting: Promise<T>): Promise<T> {
  const server = await starting;
  open.push(server);
  return server;
}

afterEach(() => Promise.all(open.splice(0).map((server) => server.close())));

/** A port of the loopback address nobody listens on. */
export async function closedPort(): Promise<number> {
  const { port, close } = await listen(createServer());
  await close();
  return port;
}

function portOf(url: string): string {
  return new URL(url).port;
}

/** A test must not depend on how this machine's pip is set up. */
function withoutPipSettings(environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(environment).filter(([name]) => !name.startsWith('PIP_')));
}

/** Command lines that name the folder: every child of a run does. */
function processesOf(folder: string): string[] {
  if (process.platform === 'win32') return [];
  const lines = execFileSync('ps', ['-A', '-o', 'args'], { encoding: 'utf8' }).split('\n');
  return lines.filter((line) => line.includes(folder));
}

/** Runs `depsec audit` as a user would, in a home and a temporary folder of its own. */
export async function badRun(run: BadRun): Promise<BadEnding> {
  const { servers = [], args = ['-r', 'requirements.txt'] } = run;
  const root = makeProject(run.files ?? {});
  run.prepare?.(root);
  const own = realpathSync(mkdtempSync(join(tmpdir(), 'depsec-bad-')));
  const temporary = join(own, 'tmp');
  mkdirSync(temporary);
  const [index] = servers;
  const isIndexNamed = args.some((word) => /^--(index-url|no-index)/.test(word)) || index === undefined;
  const result = await runCommand(
    process.execPath,
    [
      join(DIST, 'cli.js'),
      'audit',
      ...args,
      ...(isIndexNamed ? [] : ['--index-url', run.isPublic === true ? index : withSecret(index)]),
      ...['--advisories', run.advisories ?? 'off', '--format', 'json'],
      ...['--report', `text=${join(own, 'report.txt')}`, '--report', `json=${join(own, 'report.json')}`],
      ...(run.useCache === true ? [] : ['--no-cache']),
    ],
    {
      cwd: root,
      env: {
        ...withoutPipSettings(process.env),
        HOME: join(own, 'home'),
        DEPSEC_HOME: join(own, 'depsec'),
        TMPDIR: temporary,
        PIP_CONFIG_FILE: devNull,
        SOME_TOKEN: SECRET,
        ...run.env,
      },
      ...(run.onStart === undefined ? {} : { onStart: run.onStart }),
    },
  );
  const printed = result.stdout === '' ? readFileSync(join(own, 'report.json'), 'utf8') : result.stdout;
  const report = JSON.parse(printed) as Report;
  const text = report.error === undefined ? readFileSync(join(own, 'report.txt'), 'utf8') : '';
  const left = [...readdirSync(temporary), ...processesOf(own)];
  rmSync(own, { recursive: true, force: true });
  rmSync(root, { recursive: true, force: true });
  return { ...result, report, words: result.stderr + text, left, ports: servers.map(portOf) };
}

/** What a case promises. */
export interface Promised {
  readonly exit: number;
  /** The error's code, or those of what is unscanned or incomplete. */
  readonly code: FailureCode | { readonly unscanned: string } | { readonly incomplete: string } | 'none';
  /** What the message has to name. */
  readonly names: readonly string[];
}

/** Control characters but the line feed, and those that turn or hide text. */
const CONTROL = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff]/;
const TRACE = /^\s+at .*[:(]\d*|Traceback|node:internal|\.[jt]s:\d+|\.py", line/m;

/** Holds an ending to the house rules of errors: three parts, no trace, no secret, nothing of the gate. */
export function expectHonest({ report, words, stdout, stderr, left, ports }: BadEnding): void {
  const all = words + stdout;
  expect(all).not.toMatch(TRACE);
  expect(all).not.toContain(SECRET);
  expect(all).not.toMatch(/\/[0-9a-f]{32}\b/);
  const strangers = [...all.matchAll(/127\.0\.0\.1:(\d+)/g)].map(([, port = '']) => port);
  expect(strangers.filter((port) => !ports.includes(port))).toEqual([]);
  expect(words).not.toMatch(CONTROL);
  expect(left).toEqual([]);
  const { error } = report;
  if (error === undefined) {
    // The log is said to be missing once, and nothing else is said.
    expect(stderr).toMatch(
      /^(?:! The audit log could not be written \(.+\)\. The run goes on without it\.\n)?$/,
    );
    return;
  }
  for (const part of [error.what, error.why, error.fix]) expect(part).toMatch(/^\S[\s\S]{10,}[.:?)/\w]$/);
  expect(stderr).toMatch(
    /^✗ \S.*\n(?: {4}.*\n)* {2}Why {2}\S.*\n(?: {4}.*\n)* {2}Fix {2}\S.*\n(?: {4}.*\n)*$/,
  );
}

function codeOf({ report }: BadEnding, promised: Promised['code']): unknown {
  if (typeof promised === 'string') return report.error?.code ?? 'none';
  if (report.error !== undefined) return report.error.code;
  if ('incomplete' in promised) return { incomplete: report.incomplete[0]?.source };
  return { unscanned: report.packages.flatMap(({ unscanned }) => unscanned)[0]?.code };
}

/** Runs a bad input and holds what it comes to against what is promised. */
export async function expectEnding(run: BadRun, promised: Promised): Promise<BadEnding> {
  const ending = await badRun(run);
  const inOneLine = ending.words.replace(/\s+/g, ' ');
  const names = promised.names.filter((name) => !inOneLine.includes(name));
  const shown = { exit: ending.code, code: codeOf(ending, promised.code), missing: names, words: '' };
  const wanted = { exit: promised.exit, code: promised.code, missing: [], words: '' };
  const isAsWanted = JSON.stringify(shown) === JSON.stringify(wanted);
  expect({ ...shown, words: isAsWanted ? '' : ending.words }).toEqual(wanted);
  expectHonest(ending);
  return ending;
}
