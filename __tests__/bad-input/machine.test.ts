import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { randomBytes } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startIndex, type LoopbackIndex } from '../support/loopback-index.js';
import { packWheel } from '../support/pack.js';
import { badRun, expectEnding, expectHonest, forThisTest } from './bad-run.js';

const honest = packWheel({ 'demo.py': 'VALUE = 1\n' }, { name: 'honest', version: '1.0' });
const large = packWheel({ 'noise.bin': randomBytes(1024 * 1024) }, { name: 'large', version: '1.0' });
const files = { 'requirements.txt': 'honest\n' };
const onPosix = process.platform === 'win32' ? describe.skip : describe;
const onLinux = process.platform === 'linux' ? test : test.skip;

let index: LoopbackIndex;
let folder: string;
beforeAll(async () => {
  index = await startIndex({ files: [honest, large] });
  folder = mkdtempSync(join(tmpdir(), 'depsec-machine-'));
});
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await index.close();
});

/** A program that stands where an interpreter is expected. */
function script(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, `#!/bin/sh\n${text}\n`);
  chmodSync(path, 0o755);
  return path;
}

onPosix('an interpreter', () => {
  const withPython = (path: string): Parameters<typeof expectEnding>[0] => ({
    files,
    args: ['-r', 'requirements.txt', '--python', path],
    servers: [index.url],
  });

  test('that is not there', async () => {
    const path = join(folder, 'no-such-python');
    await expectEnding(withPython(path), { exit: 2, code: 'python-missing', names: [path] });
  });

  test('named, and not on PATH', async () => {
    const names = ['no-such-python3.11', '--python'];
    await expectEnding(withPython('no-such-python3.11'), { exit: 2, code: 'python-missing', names });
  });

  test('that is too old', async () => {
    const answer = '{"executable": "/old/python3.8", "version": "3.8.18"}';
    const path = script('old-python', `echo '${answer}'`);
    await expectEnding(withPython(path), {
      exit: 2,
      code: 'python-too-old',
      names: [path, '3.8.18', '3.10'],
    });
  });

  test('that speaks Python 2', async () => {
    const path = script('python2', `echo "SyntaxError: invalid syntax" >&2; exit 1`);
    await expectEnding(withPython(path), { exit: 2, code: 'python-broken', names: [path, 'SyntaxError'] });
  });

  test('that is no Python', async () => {
    const path = script('parrot', `printf 'hello \\033[2J'`);
    await expectEnding(withPython(path), { exit: 2, code: 'python-broken', names: [path, 'hello'] });
  });

  test('that cannot be started', async () => {
    const path = join(folder, 'not-executable');
    writeFileSync(path, 'text');
    await expectEnding(withPython(path), { exit: 2, code: 'python-broken', names: [path, 'EACCES'] });
  });
});

test('no Python on PATH', async () => {
  const empty = join(folder, 'empty');
  mkdirSync(empty);
  const run = { files, env: { PATH: empty }, servers: [index.url] };
  await expectEnding(run, { exit: 2, code: 'python-missing', names: ['PATH', '--python'] });
});

/** An interpreter whose own installer forbids pip (PEP 668): a copy of the binary beside links to its library. */
function managedPython(): string {
  const told = execFileSync('python3', [
    '-c',
    'import os, sys, sysconfig; print(os.path.realpath(sys.executable)); print(sysconfig.get_path("stdlib"))',
  ]);
  const [binary = '', library = ''] = told.toString().split('\n');
  const home = join(folder, 'managed');
  const own = join(home, 'lib', library.split('/').at(-1) ?? '');
  mkdirSync(join(home, 'bin'), { recursive: true });
  mkdirSync(own, { recursive: true });
  for (const name of readdirSync(library).filter((entry) => entry !== 'EXTERNALLY-MANAGED'))
    symlinkSync(join(library, name), join(own, name));
  writeFileSync(join(own, 'EXTERNALLY-MANAGED'), '[externally-managed]\nError=Use the package manager.\n');
  copyFileSync(binary, join(home, 'bin', 'python3'));
  return join(home, 'bin', 'python3');
}

onLinux('an environment that pip may not change (PEP 668) is audited all the same', async () => {
  const python = managedPython();
  const seen = execFileSync(python, [
    '-I',
    '-c',
    'import os, sysconfig; print(os.path.exists(os.path.join(sysconfig.get_path("stdlib"), "EXTERNALLY-MANAGED")))',
  ]);
  expect(seen.toString()).toBe('True\n');
  const args = ['-r', 'requirements.txt', '--python', python];
  await expectEnding(
    { files, args, servers: [index.url] },
    { exit: 0, code: 'none', names: ['honest (1.0)'] },
  );
});

test.each<[string, (path: string) => void]>([
  [
    'is a file',
    (path) => {
      writeFileSync(path, '');
    },
  ],
  [
    'cannot be written to',
    (path) => {
      mkdirSync(path);
      chmodSync(path, 0o500);
    },
  ],
])('a home that %s: the run does without a cache', async (title, make) => {
  const home = join(folder, title.replaceAll(' ', '-'));
  make(home);
  const run = { files, env: { DEPSEC_HOME: home, HOME: home }, servers: [index.url], useCache: true };
  await expectEnding(run, { exit: 0, code: 'none', names: ['honest (1.0)'] });
});

test('a temporary folder that is not there', async () => {
  const missing = join(folder, 'no-such-folder');
  const run = { files, env: { TMPDIR: missing, TEMP: missing, TMP: missing }, servers: [index.url] };
  await expectEnding(run, { exit: 2, code: 'disk', names: ['no-such-folder', 'TMPDIR'] });
});

/** A folder that takes 512 KiB, where this user may make one. */
function smallDisk(): string | undefined {
  const path = join(folder, 'small');
  mkdirSync(path);
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=512k', 'tmpfs', path], { stdio: 'ignore' });
    return path;
  } catch {
    return undefined;
  }
}

onLinux('a disk that is full', async () => {
  const path = smallDisk();
  if (path === undefined) return;
  try {
    const run = { files: { 'requirements.txt': 'large\n' }, env: { TMPDIR: path }, servers: [index.url] };
    await expectEnding(run, { exit: 2, code: 'disk', names: ['ENOSPC', 'TMPDIR'] });
    expect(readdirSync(path)).toEqual([]);
  } finally {
    execFileSync('umount', [path]);
  }
});

/** Waits until the index was asked for something. */
async function asked(stalled: LoopbackIndex): Promise<void> {
  while (stalled.requests.length === 0) await new Promise((resolve) => setTimeout(resolve, 20));
}

onPosix('a signal', () => {
  test.each<['SIGINT' | 'SIGTERM', number]>([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ])('%s while the index is silent: ends, leaves nothing', async (signal, exit) => {
    const stalled = await forThisTest(startIndex({ files: [honest], fault: () => ({ kind: 'stall' }) }));
    const ending = await badRun({
      files,
      servers: [stalled.url],
      onStart: (child) => {
        void asked(stalled).then(() => {
          child.kill(signal);
        });
      },
    });
    expect([ending.code, ending.report.error?.code]).toEqual([exit, 'interrupted']);
    expect(ending.words).toContain(signal);
    expectHonest(ending);
  });

  test('a reader that goes away is no error', async () => {
    const onStart: Parameters<typeof badRun>[0]['onStart'] = (child) => child.stdout?.destroy();
    await expectEnding(
      { files, servers: [index.url], onStart },
      { exit: 0, code: 'none', names: ['honest (1.0)'] },
    );
  });
});
