import { mkdtempSync, mkdirSync, readFileSync, realpathSync, writeFileSync, existsSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { ChildResult } from '../../../src/model/child.js';
import type { Sandbox } from '../../../src/model/sandbox.js';
import { createProcesses } from '../../../src/services/processes.js';
import { mountsFor } from '../../../src/services/sandbox/sandbox-mounts.js';
import { bubblewrapCommand } from '../../../src/services/sandbox/sandbox-walls.js';
import { createSandbox } from '../../../src/services/sandbox/sandbox.js';

const root = realpathSync(mkdtempSync(join(tmpdir(), 'depsec-walls-')));
const makeFolder = (name: string): string => {
  mkdirSync(join(root, name), { recursive: true });
  return join(root, name);
};
const secret = join(root, 'secret.txt');
writeFileSync(secret, 'words');
const shown = join(makeFolder('shown'), 'shown.txt');
writeFileSync(shown, 'shown');

const onLinux = process.platform === 'linux' ? describe : describe.skip;

function open(tools?: readonly string[]): Sandbox {
  const settings = { hidden: [homedir()], makeFolder, ...(tools && { tools }) };
  return createSandbox(createProcesses(), settings);
}

function run(script: string, more: { timeout?: number; signal?: AbortSignal } = {}): Promise<ChildResult> {
  return open().run({
    file: '/bin/sh',
    args: ['-c', script],
    env: { PATH: '/usr/bin:/bin', MARK: 'mine' },
    folder: makeFolder('work'),
    readable: [join(root, 'shown')],
    timeout: more.timeout ?? 20_000,
    ...(more.signal && { signal: more.signal }),
  });
}

onLinux('the sandbox', () => {
  test('there are walls, and what they are made of is told', async () => {
    expect(await open().walls()).toMatchObject({ kind: expect.any(String) as string });
  });

  test('without the programs there are none, and running throws', async () => {
    const none = open([root]);
    expect(await none.walls()).toEqual({ missing: expect.stringContaining('bwrap') as string });
    const request = { file: '/bin/sh', args: [], env: {}, folder: root, readable: [], timeout: 1000 };
    await expect(none.run(request)).rejects.toThrow('bwrap');
  });

  test('a program sees its own folder, what it was shown, and its own environment', async () => {
    const script = `echo kept > kept.txt; cat ${shown}; echo $MARK; env | grep -c HOME`;
    const { stdout } = await run(script);
    expect(stdout).toBe('shownmine\n0\n');
    expect(readFileSync(join(root, 'work', 'kept.txt'), 'utf8')).toBe('kept\n');
  });

  test('a folder of its own can stand in place of another, which is neither seen nor written to', async () => {
    const project = makeFolder('project');
    writeFileSync(join(project, 'theirs.txt'), 'theirs');
    const copy = makeFolder('aliased/copy');
    writeFileSync(join(copy, 'ours.txt'), 'ours');
    const { stdout, code } = await open().run({
      file: '/bin/sh',
      args: ['-c', `cd ${project}; ls; echo new > new.txt; cat ${copy}/new.txt; touch ../beside.txt`],
      env: { PATH: '/usr/bin:/bin' },
      folder: join(root, 'aliased'),
      readable: [],
      alias: { path: copy, at: project },
      timeout: 20_000,
    });
    expect([stdout, code]).toEqual(['ours.txt\nnew\n', 1]);
    expect(readFileSync(join(copy, 'new.txt'), 'utf8')).toBe('new\n');
    expect(existsSync(join(project, 'new.txt'))).toBe(false);
  });

  test.each([
    ['a file beside its folder', `cat ${secret}`],
    ['the home folder', `ls ${homedir()}/`],
    ['a password file', 'cat /etc/passwd'],
    ['what it was shown, to write', `echo x > ${shown}`],
    ['the system, to write', 'touch /usr/bin/depsec-was-here'],
    ['its root, to write', 'touch /depsec-was-here'],
    ['settings of the kernel, to write', 'echo x > /proc/sys/kernel/core_pattern'],
    ['the environment of another process', 'grep -a -l HOME= /proc/[0-9]*/environ'],
    ['mounting', 'mount -t tmpfs none .'],
    ['the network', 'exec 3<>/dev/tcp/127.0.0.1/1 || ip route get 127.0.0.1'],
  ])('out of reach: %s', async (_, script) => {
    const { code, stdout } = await run(script);
    expect(code).not.toBe(0);
    expect(stdout).toBe('');
  });

  test('what it leaves behind dies with it', async () => {
    const late = join(root, 'work', 'late.txt');
    const { code } = await run(`(setsid sh -c 'sleep 1; echo x > ${late}' &) ; exit 0`);
    expect(code).toBe(0);
    await sleep(1500);
    expect(existsSync(late)).toBe(false);
  });

  test('it ends at once when it is told to', async () => {
    const stop = new AbortController();
    const started = Date.now();
    setTimeout(() => {
      stop.abort();
    }, 500);
    const { code } = await run("trap '' TERM INT; while :; do sleep 1; done", { signal: stop.signal });
    expect(code).not.toBe(0);
    expect(Date.now() - started).toBeLessThan(5000);
  });
});

test('elsewhere than on Linux there are no walls', async () => {
  const sandbox = createSandbox(createProcesses(), { hidden: [], makeFolder, platform: 'darwin' });
  expect(await sandbox.walls()).toEqual({ missing: expect.stringContaining('Linux') as string });
});

test('bubblewrap is told to cover what belongs to the whole machine', () => {
  const { args } = bubblewrapCommand('/bwrap', { mounts: [], folder: '/w', command: ['/x'] }, () => true);
  const words = args.join(' ');
  expect(words).toContain('--proc /proc --tmpfs /proc/sys --remount-ro /proc/sys');
  expect(words).toContain('--ro-bind /dev/null /proc/sysrq-trigger');
  const alias = { path: '/w/copy', at: '/project' };
  const second = bubblewrapCommand(
    '/bwrap',
    { mounts: [], folder: '/w', alias, command: ['/x'] },
    () => true,
  );
  expect(second.args.join(' ')).toContain('--bind /w/copy /project --bind /w /w --remount-ro /');
  expect(words).toMatch(/--unshare-all .*--cap-drop ALL .*--remount-ro \/ --chdir \/w -- \/x$/);
});

onLinux('what is shown', () => {
  test('a hidden folder inside the system is covered, and what is shown inside it comes after', () => {
    const mounts = mountsFor(['/usr/share'], ['/usr/share/doc', '/usr/bin', root]);
    const at = (kind: string): string[] => mounts.filter((one) => one.kind === kind).map(({ path }) => path);
    expect(at('hide')).toEqual(['/usr/share']);
    expect(at('show').slice(-2)).toEqual(['/usr/share/doc', root]);
    expect(mounts.findIndex(({ kind }) => kind === 'hide')).toBeGreaterThan(0);
  });
});
