import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { startIndex, type LoopbackIndex } from '../support/loopback-index.js';
import { wheel } from '../support/own-packages.js';
import { DIST, makeProject } from '../support/run-audit.js';
import { runCommand, type CommandResult } from '../support/run-command.js';

const onPosix = process.platform === 'win32' ? test.skip : test;
const onLinux = process.platform === 'linux' ? test : test.skip;

let index: LoopbackIndex;
beforeAll(async () => {
  index = await startIndex({ files: [wheel('a', '1.0')] });
});
afterAll(() => index.close());

/** Runs a gated command in `root` and stops it once a file is there. */
function stopOnce(
  root: string,
  file: string,
  command: readonly string[],
  signal: 'SIGINT' | 'SIGTERM',
): Promise<CommandResult> {
  const options = ['--advisories', 'off', '--no-cache', '--index-url', index.url];
  return runCommand(process.execPath, [join(DIST, 'cli.js'), 'gate', ...options, '--', ...command], {
    cwd: root,
    env: { PATH: `${join(root, 'bin')}${delimiter}${process.env['PATH'] ?? ''}`, HOME: root },
    onStart: (child) => {
      const timer = setInterval(() => {
        if (!existsSync(join(root, file))) return;
        clearInterval(timer);
        child.kill(signal);
      }, 10);
    },
  });
}

onPosix('a lock is put back also where the tool that is stopped heeds no signal', async () => {
  const address = new URL('../files/demo-1.0-py3-none-any.whl', index.url).href;
  const lock = `version = 1\n[[package]]\nname = "a"\nversion = "1.0"\nsource = { registry = "${index.url}" }\nwheels = [{ url = "${address.replace('demo', 'a')}", hash = "sha256:00" }]\n`;
  const project = '[project]\nname = "mine"\nversion = "1"\ndependencies = ["a"]\n';
  const root = makeProject({ 'uv.lock': lock, 'pyproject.toml': project });
  mkdirSync(join(root, 'bin'));
  const deaf =
    "#!/bin/sh\ntrap '' TERM INT\ncp uv.lock seen.part && mv seen.part seen\nwhile :; do sleep 1; done\n";
  writeFileSync(join(root, 'bin', 'uv'), deaf);
  chmodSync(join(root, 'bin', 'uv'), 0o755);
  const { code } = await stopOnce(root, 'seen', ['uv', 'sync'], 'SIGTERM');
  expect(code).toBe(143);
  expect(readFileSync(join(root, 'seen'), 'utf8')).not.toBe(lock);
  expect(readFileSync(join(root, 'uv.lock'), 'utf8')).toBe(lock);
});

/** A grandchild in a session of its own that heeds no signal. */
const DAEMON =
  'import os, signal, time; signal.signal(15, signal.SIG_IGN); signal.signal(2, signal.SIG_IGN); open("number.part", "w").write(str(os.getpid())); os.rename("number.part", "number"); time.sleep(600)';

onLinux.each(['SIGINT', 'SIGTERM'] as const)('%s takes along what left the process group', async (signal) => {
  const root = makeProject({});
  const program = `import subprocess, sys, time; subprocess.Popen([sys.executable, "-c", sys.argv[1]], start_new_session=True); time.sleep(600)`;
  const { code } = await stopOnce(root, 'number', ['python3', '-c', program, DAEMON], signal);
  expect(code).toBe(signal === 'SIGINT' ? 130 : 143);
  const pid = readFileSync(join(root, 'number'), 'utf8');
  while (existsSync(join('/proc', pid, 'exe'))) await sleep(20);
});
