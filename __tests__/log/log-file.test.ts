import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createAuditLog } from '../../src/log/audit-log.js';
import { type LogEntry, readLog } from '../../src/log/read-log.js';
import type { AuditLog } from '../../src/model/log.js';
import { appendToLog } from '../../src/services/log-file.js';
import { runCommand } from '../support/run-command.js';

const onPosix = process.platform === 'win32' ? test.skip : test;
const onLinux = process.platform === 'linux' ? test : test.skip;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'depsec-log-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const settings = { maxBytes: 1000, kept: 3 };
const linesIn = (path: string): string[] => readFileSync(path, 'utf8').split('\n').filter(Boolean);

function readText(text: string): { readonly entries: readonly LogEntry[]; readonly broken: number } {
  let broken = 0;
  const entries = [...readLog(text.split('\n'), () => (broken += 1))];
  return { entries, broken };
}

function writer(number: number, path: string, maxBytes: number): ReturnType<typeof runCommand> {
  const script = join(import.meta.dirname, '..', 'support', 'log-writer.ts');
  return runCommand(
    process.execPath,
    ['--import', 'tsx', script, path, `w${number}`, '500', String(maxBytes)],
    {
      cwd: join(import.meta.dirname, '..', '..'),
      env: process.env,
    },
  );
}

test.each([
  ['in one file', 100_000_000, 1],
  ['while files are put aside', 60_000, 5],
])('eight processes write 500 records each: none is lost, each is whole, %s', async (_, maxBytes, least) => {
  const path = join(folder, 'depsec.log');
  const ends = await Promise.all(Array.from({ length: 8 }, (_one, number) => writer(number, path, maxBytes)));
  expect(ends.map(({ code, stderr }) => ({ code, stderr }))).toEqual(
    ends.map(() => ({ code: 0, stderr: '' })),
  );
  const files = readdirSync(folder);
  expect(files.length).toBeGreaterThanOrEqual(least);
  expect(files).not.toContain('depsec.log.lock');
  const { entries, broken } = readText(
    files.map((name) => readFileSync(join(folder, name), 'utf8')).join(''),
  );
  expect(broken).toBe(0);
  const written = new Set(entries.map(({ line }) => `${line.run} ${String(line['root'])}`));
  expect(entries).toHaveLength(4000);
  expect(written.size).toBe(4000);
  process.stderr.write(
    `audit log: ${entries.length} of 4000 lines, ${broken} broken, ${files.length} files\n`,
  );
});

test('a full file is put aside, the oldest is dropped', () => {
  const path = join(folder, 'depsec.log');
  for (let number = 0; number < 6; number += 1)
    appendToLog(`{"n":${number},"pad":"${'x'.repeat(1000)}"}\n`, { path, ...settings });
  const numbers = [path, `${path}.1`, `${path}.2`, `${path}.3`].map((file) => linesIn(file)[0]?.slice(5, 6));
  expect(numbers).toEqual(['5', '4', '3', '2']);
  expect(readdirSync(folder)).toHaveLength(4);
});

test('a lock that a dead process left behind is taken away, one that is held is not waited for', () => {
  const path = join(folder, 'depsec.log');
  writeFileSync(path, `${'x'.repeat(2000)}\n`);
  writeFileSync(`${path}.lock`, '');
  appendToLog('{"n":1}\n', { path, ...settings });
  expect(readdirSync(folder).sort()).toEqual(['depsec.log', 'depsec.log.lock']);
  utimesSync(`${path}.lock`, 0, 0);
  appendToLog('{"n":2}\n', { path, ...settings });
  appendToLog('{"n":3}\n', { path, ...settings });
  expect(linesIn(path)).toEqual(['{"n":3}']);
});

onPosix('nobody else may read it, also when the file was open to others before', () => {
  const path = join(folder, 'new', 'depsec.log');
  appendToLog('{}\n', { path, ...settings });
  expect(statSync(path).mode & 0o777).toBe(0o600);
  expect(statSync(join(folder, 'new')).mode & 0o777).toBe(0o700);
  chmodSync(path, 0o644);
  appendToLog('{}\n', { path, ...settings });
  expect(statSync(path).mode & 0o777).toBe(0o600);
});

test('a line that was cut short does not swallow the next', () => {
  const path = join(folder, 'depsec.log');
  writeFileSync(path, '{"run":"a","ti');
  appendToLog('{"time":"t","run":"b","event":"end"}\n', { path, ...settings });
  const { entries, broken } = readText(readFileSync(path, 'utf8'));
  expect(broken).toBe(1);
  expect(entries.map(({ line }) => line.run)).toEqual(['b']);
});

/** A log at that place, and what was said of its troubles. */
function logAt(path: string): { log: AuditLog; troubles: string[] } {
  const troubles: string[] = [];
  const append = (lines: string): void => {
    appendToLog(lines, { path, maxBytes: 1e9, kept: 1 });
  };
  const onTrouble = (why: string): void => void troubles.push(why);
  return {
    log: createAuditLog({ append, run: 'r', now: () => new Date(), secrets: [], onTrouble }),
    troubles,
  };
}

const EVENT = { event: 'settings', root: 'x'.repeat(20_000), settings: [] } as const;

test('a place where nothing can be written is said once', () => {
  writeFileSync(join(folder, 'file'), '');
  const { log, troubles } = logAt(join(folder, 'file', 'depsec.log'));
  log.write(EVENT);
  log.write(EVENT);
  expect(troubles).toHaveLength(1);
  expect(troubles[0]).toMatch(/ENOTDIR|EEXIST|ENOENT/);
});

onLinux('a pipe that nobody reads is not waited for', () => {
  execFileSync('mkfifo', [join(folder, 'depsec.log')]);
  const { log, troubles } = logAt(join(folder, 'depsec.log'));
  log.write(EVENT);
  expect(troubles.length).toBeLessThanOrEqual(1);
});

onLinux('a device that is always full is said once', () => {
  symlinkSync('/dev/full', join(folder, 'depsec.log'));
  const { log, troubles } = logAt(join(folder, 'depsec.log'));
  log.write(EVENT);
  log.write(EVENT);
  expect(troubles).toEqual([expect.stringContaining('ENOSPC')]);
});

onLinux('a disk that is full ends the log and nothing else; what was whole stays so', () => {
  const disk = join(folder, 'small');
  mkdirSync(disk);
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', disk], { stdio: 'ignore' });
  } catch {
    return; // This user may not mount; the device above stands for it.
  }
  try {
    const { log, troubles } = logAt(join(disk, 'depsec.log'));
    for (let number = 0; number < 10; number += 1) log.write(EVENT);
    expect(troubles).toHaveLength(1);
    const { entries, broken } = readText(readFileSync(join(disk, 'depsec.log'), 'utf8'));
    expect(entries.length).toBeGreaterThan(0);
    expect(broken).toBeLessThanOrEqual(1);
  } finally {
    execFileSync('umount', [disk]);
  }
});
