import { mkdtempSync, realpathSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CliEffects } from '../../src/cli/effects.js';
import { logCommand } from '../../src/cli/log-command.js';
import type { LogOptions } from '../../src/options/plain-options.js';
import { realFiles } from '../../src/services/files.js';
import { readLines } from '../../src/services/disk/read-lines.js';

const NOTHING: LogOptions = { events: [], packages: [], format: 'text' };
const line = (run: number, event: string, more: object = {}): string =>
  `${JSON.stringify({ time: '2026-01-31T00:00:00.000Z', run: `r${run}`, event, ...more })}\n`;

interface Shown {
  readonly out: string;
  readonly err: string;
  /** Characters of the longest piece that was written. */
  readonly longest: number;
  /** Lines that had been read when the first piece was written. */
  readonly readBefore: number;
}

async function show(files: Readonly<Record<string, string>>, options: Partial<LogOptions>): Promise<Shown> {
  const home = realpathSync(mkdtempSync(join(tmpdir(), 'depsec-home-')));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(home, name), text);
  const pieces: string[] = [];
  let err = '';
  let read = 0;
  let readBefore = 0;
  const effects = {
    home,
    files: realFiles,
    *readLines(path: string): Generator<string | undefined> {
      for (const one of readLines(path)) {
        read += 1;
        yield one;
      }
    },
    stdout: {
      write: (text: string) => {
        if (pieces.length === 0) readBefore = read;
        return Promise.resolve(void pieces.push(text));
      },
    },
    stderr: { write: (text: string) => Promise.resolve(void (err += text)) },
  };
  await logCommand({ ...NOTHING, ...options }, effects as unknown as CliEffects);
  return {
    out: pieces.join(''),
    err,
    longest: Math.max(0, ...pieces.map(({ length }) => length)),
    readBefore,
  };
}

const many = (run: number): string =>
  line(run, 'run', { command: 'audit' }) +
  line(run, 'package', { package: 'a', version: '1', padding: 'x'.repeat(1000) }).repeat(1000) +
  line(run, 'end', { verdict: 'safe', exitCode: 0 });
const logs = { 'depsec.log.2': many(1), 'depsec.log.1': many(2), 'depsec.log': many(3) };

test.each<[Partial<LogOptions>, number]>([
  [{ format: 'json' }, 3006],
  [{ format: 'json', run: 'r2' }, 1002],
  [{ events: ['package'] }, 3000],
])('lines are handed on as they are read: %j', async (options, count) => {
  const { out, longest, readBefore } = await show(logs, options);
  expect(out.trimEnd().split('\n')).toHaveLength(count);
  expect(longest).toBeLessThan(100_000);
  expect(readBefore).toBeLessThan(3006);
});

test('runs are listed over all files with how they ended, the oldest first', async () => {
  const { out, err } = await show({ ...logs, 'depsec.log.1': line(2, 'run', { command: 'scan' }) }, {});
  expect(out.trimEnd().split('\n')).toEqual([
    expect.stringMatching(/r1 {2}safe, exit code 0 +audit in *$/),
    expect.stringMatching(/r2 {2}no end +scan in *$/),
    expect.stringMatching(/r3 {2}safe, exit code 0 +audit in *$/),
  ]);
  expect(err).toBe('');
});

test('the last run is that of the last file, and broken lines are counted once', async () => {
  const { out, err } = await show(
    { ...logs, 'depsec.log': `${many(3)}{"time":` },
    { run: 'last', events: ['end'] },
  );
  expect(out).toMatch(/^2026-01-31 00:00:00Z {2}r3 {2}end {9}safe, exit code 0/);
  expect(err).toBe('Incomplete lines left out: 1.\n');
});

test('a log that is no file is a failure', async () => {
  const effects = { home: '/dev', files: realFiles, readLines: () => readLines('/dev') };
  const failing = logCommand(NOTHING, {
    ...effects,
    files: { ...realFiles, stat: () => realFiles.stat('/') },
  } as unknown as CliEffects);
  await expect(failing).rejects.toMatchObject({ code: 'disk' });
});
