import { execFileSync, spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, delimiter, join } from 'node:path';
import { findTool } from './tools.js';
import { writeFiles } from './write-files.js';

const ROOT = join(import.meta.dirname, '..', '..');

/** An annotation as the runner understood it. */
export interface Shown {
  readonly level: string;
  readonly file?: string;
  readonly line?: string;
  readonly title?: string;
  readonly message: string;
}

/** What a workflow run came to, as act (https://github.com/nektos/act) tells it with `--json`. */
export interface ActRun {
  readonly result: 'success' | 'failure';
  readonly annotations: readonly Shown[];
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
  /** Lines the depsec step printed that the runner took for text. */
  readonly log: readonly string[];
  /** Names of all commands the runner obeyed in the depsec step, in order. */
  readonly commands: readonly string[];
  /** The JSON report, as a later step of the job read it. */
  readonly report: unknown;
  /** All that act said, for failure messages. */
  readonly raw: string;
}

export interface ActSetup {
  /** Files of the repository. */
  readonly files: Readonly<Record<string, string>>;
  /** Inputs of the depsec step. */
  readonly inputs: Readonly<Record<string, string>>;
  readonly event?: 'push' | 'pull_request';
  /** Steps of the job between depsec's and the one that reads the report. */
  readonly later?: readonly Readonly<Record<string, unknown>>[];
  /** Environment of the runner. */
  readonly env?: Readonly<Record<string, string>>;
  /** `node` on the runner's PATH; this process's by default. */
  readonly node?: string;
}

/** A machine that runs workflows: a home folder and a cache service that last from run to run. */
export interface Runner {
  /** The runner's home folder. */
  readonly home: string;
  run(setup: ActSetup): Promise<ActRun>;
  /** Is there a file of this name anywhere on the runner? */
  holds(name: string): boolean;
  /** Forgets the home folder, as a hosted runner does between jobs; the cache service remembers. */
  renewHome(): void;
  close(): void;
}

interface Line {
  readonly step?: string;
  readonly level?: string;
  readonly msg?: string;
  readonly raw?: string;
  readonly command?: string;
  readonly arg?: string;
  readonly name?: string;
  readonly content?: string;
  readonly kvPairs?: Readonly<Record<string, string>>;
  readonly raw_output?: boolean;
  readonly jobResult?: 'success' | 'failure';
}

/** Milliseconds after which a workflow is stopped; what it said so far is still told. */
const PATIENCE = 100_000;

const USES = 'depsec/action@v1';
const READ_REPORT = 'Read the report';

/** JSON is YAML. */
function workflow({ inputs, later = [] }: ActSetup): string {
  return JSON.stringify({
    on: ['push', 'pull_request'],
    permissions: { contents: 'read' },
    jobs: {
      audit: {
        'runs-on': 'ubuntu-latest',
        steps: [
          { uses: 'actions/checkout@v4' },
          { id: 'depsec', uses: USES, with: inputs },
          ...later,
          {
            name: READ_REPORT,
            if: 'always()',
            env: { REPORT: '${{ steps.depsec.outputs.report }}' },
            run: 'base64 < "$REPORT" | tr -d "\\n"; echo',
          },
        ],
      },
    },
  });
}

function makeRepository(folder: string, setup: ActSetup): void {
  const files = { ...setup.files, '.github/workflows/audit.yml': workflow(setup) };
  writeFiles(folder, files);
  const git = (...args: string[]): void => {
    const identity = ['-c', 'user.name=Test', '-c', 'user.email=test@evil.invalid'];
    execFileSync('git', [...identity, ...args], { cwd: folder, stdio: 'ignore' });
  };
  git('init', '--quiet', '--initial-branch', 'main');
  git('add', '--all');
  git('commit', '--quiet', '--no-verify', '--message', 'All');
  git('remote', 'add', 'origin', 'https://github.com/octo/example.git');
}

function payload(event: 'push' | 'pull_request'): string {
  const repository = { full_name: 'octo/example', default_branch: 'main' };
  return JSON.stringify(
    event === 'push'
      ? { ref: 'refs/heads/main', repository }
      : { number: 7, pull_request: { head: { ref: 'change' }, base: { ref: 'main' } }, repository },
  );
}

/** Reads act's lines: JSON objects, but for its last words. */
function readRun(raw: string): ActRun {
  const lines = raw.split('\n').flatMap((line): Line[] => {
    try {
      return [JSON.parse(line) as Line];
    } catch {
      return [];
    }
  });
  const ours = lines.filter(({ step }) => step === USES || step === `Post ${USES}`);
  const commands = ours.filter(({ command }) => command !== undefined && command !== 'ignored');
  const isAnnotation = ({ command = '' }: Line): boolean => ['error', 'warning', 'notice'].includes(command);
  const report = lines.find(({ step, raw_output }) => step === READ_REPORT && raw_output === true)?.msg ?? '';
  return {
    result: lines.findLast(({ jobResult }) => jobResult !== undefined)?.jobResult ?? 'failure',
    annotations: commands.filter(isAnnotation).map(({ command = '', kvPairs, arg = '' }) => {
      return { level: command, ...kvPairs, message: arg };
    }),
    outputs: Object.fromEntries(
      commands
        .filter(({ command }) => command === 'set-output')
        .map(({ name = '', arg = '' }) => [name, arg]),
    ),
    summary: commands
      .filter(({ command }) => command === 'summary')
      .map(({ content = '' }) => content)
      .join(''),
    log: ours
      .filter(({ raw_output, command }) => raw_output === true || command === 'ignored')
      .map(({ raw: text, msg = '' }) => (text ?? msg).replace(/\n$/, '')),
    commands: commands.map(({ command = '' }) => command),
    report: parsed(Buffer.from(report, 'base64').toString('utf8')),
    raw,
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function collect(
  file: string,
  args: readonly string[],
  cwd: string,
  env: NodeJS.ProcessEnv,
): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(file, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'], timeout: PATIENCE });
    // Kept apart: a piece of one in the middle of a line of the other would make that line unreadable.
    let [lines, words] = ['', ''];
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => (lines += chunk));
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => (words += chunk));
    child.on('error', reject);
    child.on('close', () => {
      resolve(`${lines}\n${words}`);
    });
  });
}

/** What a release of the Action holds: action.yml and the bundle. act copies the whole folder for each run. */
function copyRelease(from: string, to: string): void {
  for (const path of ['action.yml', 'package.json', 'dist'])
    cpSync(join(from, path), join(to, path), { recursive: true });
}

/** Makes a runner. No container engine and no network beyond this machine are needed. */
export function makeRunner(checkout: string = ROOT): Runner {
  const folder = mkdtempSync(join(tmpdir(), 'depsec-act-'));
  const [release, home] = [join(folder, 'release'), join(folder, 'home')];
  copyRelease(checkout, release);
  mkdirSync(home);
  let runs = 0;
  return {
    home,
    async run(setup) {
      const own = join(folder, `run-${(runs += 1)}`);
      const [repository, bin, event] = [join(own, 'repository'), join(own, 'bin'), setup.event ?? 'push'];
      for (const path of [repository, bin]) mkdirSync(path, { recursive: true });
      makeRepository(repository, setup);
      writeFileSync(join(own, 'event.json'), payload(event));
      symlinkSync(setup.node ?? process.execPath, join(bin, 'node'));
      const args = [
        event,
        '--eventpath',
        join(own, 'event.json'),
        '--platform',
        'ubuntu-latest=-self-hosted',
      ];
      args.push('--local-repository', `${USES}=${release}`, '--action-offline-mode', '--json');
      args.push('--cache-server-addr', '127.0.0.1', '--cache-server-path', join(folder, 'cache'));
      args.push('--action-cache-path', join(own, 'act'), '--secret', 'GITHUB_TOKEN=read-only-token');
      for (const [name, value] of Object.entries(setup.env ?? {})) args.push('--env', `${name}=${value}`);
      const path = `${bin}${delimiter}${process.env['PATH'] ?? ''}`;
      const env = { PATH: path, HOME: home, XDG_CACHE_HOME: join(own, 'xdg'), LANG: 'C.UTF-8' };
      return readRun(await collect(findTool('act') ?? 'act', args, repository, env));
    },
    holds: (name) => readdirSync(folder, { recursive: true }).some((path) => basename(String(path)) === name),
    renewHome() {
      rmSync(home, { recursive: true, force: true });
      mkdirSync(home);
    },
    close() {
      rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}
