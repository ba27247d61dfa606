import { existsSync, mkdtempSync, readFileSync, realpathSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { ChildRequest } from '../../src/model/child.js';
import { createProcesses } from '../../src/services/processes.js';

const onLinux = process.platform === 'linux' ? test : test.skip;
const folder = realpathSync(mkdtempSync(join(tmpdir(), 'depsec-processes-')));

/** Forks twice into a session of its own, keeps the output open and heeds no signal; its number goes to a file. */
const DAEMON = `
import os, signal, sys, time
if os.fork() == 0:
    os.setsid()
    if os.fork() == 0:
        signal.signal(signal.SIGTERM, signal.SIG_IGN)
        with open(sys.argv[1] + ".part", "w") as file:
            file.write(str(os.getpid()))
        os.rename(sys.argv[1] + ".part", sys.argv[1])
        time.sleep(600)
    os._exit(0)
while not os.path.exists(sys.argv[1]):
    time.sleep(0.01)
time.sleep(float(sys.argv[2]))
`;

function daemon(name: string, seconds: number, more: Partial<ChildRequest>): ChildRequest {
  const args = ['-I', '-c', DAEMON, join(folder, name), String(seconds)];
  return {
    file: '/usr/bin/env',
    args: ['python3', ...args],
    env: { PATH: process.env['PATH'] ?? '' },
    cwd: folder,
    timeout: 60_000,
    ...more,
  };
}

const isAlive = (pid: string): boolean => existsSync(join('/proc', pid, 'exe'));

async function expectGone(name: string): Promise<void> {
  const pid = readFileSync(join(folder, name), 'utf8');
  while (isAlive(pid)) await sleep(20);
  expect(isAlive(pid)).toBe(false);
}

onLinux('a daemon goes with the child that takes all along, and does not keep it from ending', async () => {
  const { code } = await createProcesses().run(daemon('one', 0, { takesAllAlong: true }));
  expect(code).toBe(0);
  await expectGone('one');
});

onLinux('a daemon goes with a child that is stopped', async () => {
  const stop = new AbortController();
  const ending = createProcesses().run(daemon('two', 600, { takesAllAlong: true, signal: stop.signal }));
  while (!existsSync(join(folder, 'two'))) await sleep(20);
  stop.abort();
  expect((await ending).code).not.toBe(0);
  await expectGone('two');
});

onLinux('all that runs is killed at once, and what it leaves is told', async () => {
  const processes = createProcesses();
  const ending = processes.run(daemon('three', 600, { takesAllAlong: true, leaves: 'half of it' }));
  const silent = processes.run({ ...daemon('four', 600, { takesAllAlong: true }) });
  for (const name of ['three', 'four']) while (!existsSync(join(folder, name))) await sleep(20);
  expect(processes.endAll()).toEqual(['half of it']);
  expect((await Promise.all([ending, silent])).map(({ code }) => code)).toEqual([null, null]);
  for (const name of ['three', 'four']) await expectGone(name);
  expect(processes.endAll()).toEqual([]);
});

test('of a child that says too much, beginning and end are kept', async () => {
  const program = [
    'process.stderr.write("first words\\n");',
    'for (let at = 0; at < 200; at += 1) process.stderr.write("chatter\\n".repeat(10_000));',
    'process.stderr.write("why it failed\\n", () => process.exit(1));',
  ].join('');
  const { code, stderr } = await createProcesses().run({
    file: process.execPath,
    args: ['-e', program],
    env: {},
    cwd: folder,
    timeout: 60_000,
  });
  expect(code).toBe(1);
  expect(stderr.startsWith('first words\n')).toBe(true);
  expect(stderr.endsWith('chatter\nwhy it failed\n')).toBe(true);
  expect(stderr.length).toBeLessThan(9 * 1024 * 1024);
});
