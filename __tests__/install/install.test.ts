import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Installation } from '../../src/install.js';
import type { Services } from '../../src/model/effects.js';
import type { InstallRequest } from '../../src/model/request.js';
import { exitCode } from '../../src/verdict/exit-code.js';
import { buildable } from '../support/buildable.js';
import { startIndex, type LoopbackIndex } from '../support/loopback-index.js';
import { BLOCKED_CODE, offered, wheel } from '../support/own-packages.js';
import { packWheel } from '../support/pack.js';
import { makeProject } from '../support/run-audit.js';
import { makeVenv, type Venv } from '../support/venv.js';
import { runCommand } from '../support/run-command.js';
import { installRequest, runInstall } from '../support/run-install.js';

const marker = join(mkdtempSync(join(tmpdir(), 'depsec-marker-')), 'ran');
const RUNS = `open(${JSON.stringify(marker)}, "w").close()`;

const SITE = 'import sysconfig; print(sysconfig.get_path("purelib"))';

let index: LoopbackIndex;
let venv: Venv;
beforeAll(async () => {
  const bad = packWheel({ 'bad.py': `${BLOCKED_CODE}\n` }, { name: 'bad', version: '1.0' });
  index = await startIndex({
    files: [
      wheel('base', '1.0'),
      wheel('base', '2.0'),
      wheel('app', '1.0', ['base', 'static-built']),
      buildable('static-built', '1.0', { isStatic: true, requires: ['base>=1.0'] }),
      buildable('built', '1.0', { requires: ['base', 'tool'], buildRequires: ['tool'] }),
      buildable('tool', '1.0', {}),
      buildable('turns-bad', '1.0', { module: `${BLOCKED_CODE}\n` }),
      buildable('says-else', '1.0', { requires: ['base'], built: ['base', 'tool'] }),
      buildable('bad-source', '1.0', { code: `${BLOCKED_CODE}\n${RUNS}` }),
      offered(bad),
      offered(
        packWheel(
          { 'takes_over-1.0.data/scripts/python': '#!/bin/sh\n' },
          { name: 'takes-over', version: '1.0' },
        ),
      ),
      offered(packWheel({ 'starts.pth': `import os; ${RUNS}\n` }, { name: 'starts', version: '1.0' })),
    ],
  });
});
afterAll(() => index.close());
beforeEach(async () => {
  venv = await makeVenv();
});

const requestOf = (packages: readonly string[], more: Partial<InstallRequest> = {}): InstallRequest =>
  installRequest(makeProject({}), index.url, venv.python, { packages, ...more });

const run = (
  packages: readonly string[],
  more: Partial<InstallRequest> = {},
  replace?: (services: Services) => Partial<Services>,
  signal?: AbortSignal,
): Promise<Installation> => runInstall(requestOf(packages, more), replace, signal);

const codeOf = ({ report }: Installation): number =>
  exitCode(report, { mode: 'block', allowIncomplete: false });

const plainly = async (other: Venv, ...args: readonly string[]): Promise<readonly string[]> => {
  await other.pip('install', '-q', '--index-url', index.url, ...args);
  return other.freeze();
};

test('an empty environment holds what plain pip would have put there', async () => {
  const done = await run(['app', 'built']);
  const plain = await plainly(await makeVenv(), 'app', 'built');
  expect(plain).toHaveLength(5);
  expect(await venv.freeze()).toEqual(plain);
  expect(await venv.pip('check')).toContain('No broken requirements');
  expect(codeOf(done)).toBe(0);
  const built = done.report.packages.find(({ name }) => name === 'built');
  expect(built?.artifacts.map(({ filename, built }) => `${filename} ${built}`)).toEqual([
    'built-1.0-py3-none-any.whl true',
    'built-1.0.tar.gz false',
  ]);
  expect(new Set(built?.artifacts.map(({ sha256 }) => sha256)).size).toBe(2);
});

test('what is installed and good enough stays, unless an upgrade is asked for', async () => {
  await plainly(venv, 'base==1.0');
  expect((await run(['app'])).report.notes.join()).toContain('Installed app 1.0, static-built 1.0.');
  expect(await venv.freeze()).toContain('base==1.0');
  await run(['app', 'base'], { upgrade: true });
  expect(await venv.freeze()).toContain('base==2.0');
  const again = await run(['app']);
  expect(again.report.notes.join()).toContain('already installed');
  expect(codeOf(again)).toBe(0);
});

test('a blocked package keeps the whole set out', async () => {
  const done = await run(['base', 'bad']);
  expect(codeOf(done)).toBe(1);
  expect(done.lock).toBeUndefined();
  expect(await venv.freeze()).toEqual([]);
});

test('--allow-blocked and mode warn install it all the same, audit-only never installs', async () => {
  const { policy } = requestOf([]);
  await run(['base'], { policy: { ...policy, mode: 'audit-only' } });
  expect(await venv.freeze()).toEqual([]);
  const done = await run(['bad'], { allowBlocked: true });
  expect(done.report.notes.join()).toContain('--allow-blocked');
  expect(await venv.freeze()).toEqual(['bad==1.0']);
  venv = await makeVenv();
  await run(['bad'], { policy: { ...policy, mode: 'warn' } });
  expect(await venv.freeze()).toEqual(['bad==1.0']);
});

test('nothing that was installed runs before the user runs it', async () => {
  const done = await run(['starts', 'base'], { allowBlocked: true });
  expect(done.report.error).toBeUndefined();
  expect(existsSync(marker)).toBe(false);
  await runCommand(venv.python, ['-c', 'pass'], { cwd: tmpdir(), env: {} });
  expect(existsSync(marker)).toBe(true);
  rmSync(marker);
});

test('nothing is installed that takes the place of the interpreter', async () => {
  const done = await run(['takes-over', 'base'], { allowBlocked: true });
  expect(codeOf(done)).toBe(3);
  const [found] = done.report.packages.filter(({ name }) => name === 'takes-over');
  expect(found?.unscanned.map(({ code }) => code)).toEqual(['wheel-interpreter']);
  expect(await venv.freeze()).toEqual([]);
});

test('an interpreter that is another after the install is not started', async () => {
  const exchanged = ({ processes }: Services): Partial<Services> => ({
    processes: {
      run: async (request) => {
        const result = await processes.run(request);
        if (!request.args.includes('--require-hashes')) return result;
        rmSync(venv.python);
        writeFileSync(venv.python, `#!/bin/sh\ntouch '${marker}'\n`, { mode: 0o755 });
        return result;
      },
    },
  });
  const done = await run(['base'], {}, exchanged);
  expect(existsSync(marker)).toBe(false);
  expect(done.report.error).toBeUndefined();
});

test('a blocked source distribution is not built, whatever is allowed', async () => {
  const done = await run(['bad-source', 'base'], {
    allowBlocked: true,
    allowIncomplete: true,
    build: 'always',
  });
  expect(done.report.error?.code).toBe('not-installed');
  expect(codeOf(done)).toBe(2);
  expect(existsSync(marker)).toBe(false);
  expect(await venv.freeze()).toEqual([]);
});

test('a wheel that turns bad while it is built is blocked', async () => {
  const done = await run(['turns-bad']);
  expect(codeOf(done)).toBe(1);
  const [found] = done.report.packages;
  expect(found?.verdict).toBe('blocked');
  expect(found?.findings.map(({ artifact }) => artifact)).toContain('turns_bad-1.0-py3-none-any.whl');
  expect(await venv.freeze()).toEqual([]);
});

test('a built wheel that says something else than its source is not installed', async () => {
  const done = await run(['says-else']);
  expect(done.report.error?.what).toContain('Requires-Dist');
  expect(await venv.freeze()).toEqual([]);
});

test('--dry-run changes nothing; its lock holds the hashes and installs', async () => {
  const done = await run(['app'], { dryRun: true });
  expect(done.report.notes.join()).toContain('Would install app 1.0, base 2.0, static-built 1.0.');
  expect(await venv.freeze()).toEqual([]);
  const lock = join(mkdtempSync(join(tmpdir(), 'depsec-lock-')), 'lock.txt');
  writeFileSync(lock, done.lock ?? '');
  expect(readFileSync(lock, 'utf8')).toMatch(/^base==2\.0 --hash=sha256:[0-9a-f]{64}$/m);
  expect(await plainly(venv, '--require-hashes', '-r', lock)).toEqual([
    'app==1.0',
    'base==2.0',
    'static-built==1.0',
  ]);
});

test('--target fills a folder and nothing else', async () => {
  const target = join(mkdtempSync(join(tmpdir(), 'depsec-target-')), 'lib');
  await run(['base==1.0'], { target });
  expect(readdirSync(target)).toEqual(expect.arrayContaining(['base-1.0.dist-info', 'demo.py']));
  expect(await venv.freeze()).toEqual([]);
});

test('a file that changes after it was read is not installed', async () => {
  const swap = ({ workspace }: Services): Partial<Services> => ({
    workspace: {
      ...workspace,
      copy: async (from, to) => {
        if (from.endsWith('base-2.0-py3-none-any.whl') || to.includes('staging'))
          writeFileSync(from, 'other bytes');
        return workspace.copy(from, to);
      },
    },
  });
  await expect(run(['base'], {}, swap)).rejects.toMatchObject({ code: 'hash-mismatch' });
  expect(await venv.freeze()).toEqual([]);
});

/** Lets pip install, and then has it end as if it had failed. */
const failing =
  (onEnd: () => void) =>
  ({ processes }: Services): Partial<Services> => ({
    processes: {
      run: async (request) => {
        const result = await processes.run(request);
        if (!request.args.includes('--require-hashes')) return result;
        onEnd();
        return { ...result, code: 1, stderr: 'ERROR: the disk is full\n' };
      },
    },
  });

test('an install that fails says why, and what it left', async () => {
  const done = await run(
    ['base'],
    {},
    failing(() => undefined),
  );
  expect(done.report.error).toMatchObject({
    code: 'not-installed',
    what: expect.stringContaining('the disk is full') as string,
    why: expect.stringContaining('base 2.0 was added') as string,
  });
  expect(codeOf(done)).toBe(2);
});

test('an install that is interrupted says what it left', async () => {
  await plainly(venv, 'base==1.0');
  const stop = new AbortController();
  const end = failing(() => {
    stop.abort('SIGINT');
  });
  const done = await run(['base==2.0'], {}, end, stop.signal);
  expect(done.report.error).toMatchObject({
    code: 'install-interrupted',
    what: expect.stringContaining('base 1.0 was removed; base 2.0 was added') as string,
  });
});

test('half a package that an interrupted install left is named', async () => {
  const stop = new AbortController();
  const half = ({ processes }: Services): Partial<Services> => ({
    processes: {
      run: async (request) => {
        if (!request.args.includes('--require-hashes')) return processes.run(request);
        const [site = ''] = (await processes.run({ ...request, args: ['-c', SITE] })).stdout.split('\n');
        writeFileSync(join(site, 'half.py'), '');
        stop.abort('SIGINT');
        return { code: null, stdout: '', stderr: '' };
      },
    },
  });
  const done = await run(['base'], {}, half, stop.signal);
  expect(done.report.error?.what).toMatch(/half\.py was left without its package/);
});

test('nothing to install is no install', async () => {
  await expect(run([])).rejects.toMatchObject({ code: 'usage' });
});
