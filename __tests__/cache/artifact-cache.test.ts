import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openArtifactCache } from '../../src/cache/artifact-cache.js';
import { knownArtifact } from '../support/known-artifact.js';

const WHEEL = 'a-1.0-py3-none-any.whl';
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'depsec-cache-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

function contentFiles(): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.parentPath.includes('content'))
    .map((entry) => join(entry.parentPath, entry.name));
}

async function fill(): Promise<void> {
  const cache = await openArtifactCache(folder, 'rules');
  await cache.put('1', WHEEL, knownArtifact(1));
}

test('an entry comes back under its hash, file name and rule set, and under nothing else', async () => {
  await fill();
  const cache = await openArtifactCache(folder, 'rules');
  expect(await cache.get('1', WHEEL)).toEqual(knownArtifact(1));
  expect(await cache.get('2', WHEEL)).toBeUndefined();
  expect(await cache.get('1', 'a-1.0.tar.gz')).toBeUndefined();
  expect(await (await openArtifactCache(folder, 'other rules')).get('1', WHEEL)).toBeUndefined();
});

test('an entry whose content was changed is no entry', async () => {
  await fill();
  const harmless = { ...knownArtifact(1), size: 9 };
  for (const file of contentFiles()) writeFileSync(file, JSON.stringify(harmless));
  expect(await (await openArtifactCache(folder, 'rules')).get('1', WHEEL)).toBeUndefined();
});

test('what is written after the cache was opened is not believed', async () => {
  await fill();
  const opened = await openArtifactCache(folder, 'rules');
  const later = await openArtifactCache(folder, 'rules');
  await later.put('1', WHEEL, knownArtifact(7));
  await later.put('2', WHEEL, knownArtifact(2));
  expect(await opened.get('1', WHEEL)).toEqual(knownArtifact(1));
  expect(await opened.get('2', WHEEL)).toBeUndefined();
});

test('entries of another shape are no entries', async () => {
  const cache = await openArtifactCache(folder, 'rules');
  await cache.put('1', WHEEL, { size: 1, inspection: { unscanned: [] } } as never);
  expect(await (await openArtifactCache(folder, 'rules')).get('1', WHEEL)).toBeUndefined();
});

test('a scan that was cut short is not kept', async () => {
  const cache = await openArtifactCache(folder, 'rules');
  const { inspection } = knownArtifact(1);
  const unscanned = [{ artifact: WHEEL, code: 'scan-timeout', reason: 'too long' }];
  await cache.put('1', WHEEL, { size: 1, inspection: { ...inspection, unscanned } });
  expect(await (await openArtifactCache(folder, 'rules')).get('1', WHEEL)).toBeUndefined();
});

test('a folder that cannot be used costs nothing but time', async () => {
  const file = join(folder, 'file');
  writeFileSync(file, '');
  const cache = await openArtifactCache(join(file, 'cache'), 'rules');
  await expect(cache.put('1', WHEEL, knownArtifact(1))).resolves.toBeUndefined();
  expect(await cache.get('1', WHEEL)).toBeUndefined();
});

test('many writers at once leave whole entries', async () => {
  const writers = await Promise.all(Array.from({ length: 8 }, () => openArtifactCache(folder, 'rules')));
  await Promise.all(
    writers.flatMap((writer) =>
      [1, 2, 3].map((number) => writer.put(String(number), WHEEL, knownArtifact(number))),
    ),
  );
  const cache = await openArtifactCache(folder, 'rules');
  for (const number of [1, 2, 3])
    expect(await cache.get(String(number), WHEEL)).toEqual(knownArtifact(number));
});

/** Starts a writer and kills it without warning some time after it has begun. */
function writeAndKill(start: number, after: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = join(import.meta.dirname, '..', 'support', 'cache-writer.ts');
    const child = spawn(process.execPath, ['--import', 'tsx', script, folder, String(start)], {
      cwd: join(import.meta.dirname, '..', '..'),
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    child.stdout.once('data', () => setTimeout(() => child.kill('SIGKILL'), after));
    child.on('error', reject);
    child.on('close', () => {
      resolve();
    });
  });
}

test('writers that are killed leave whole entries or none', async () => {
  const delays = [3, 10, 25, 40, 60, 90, 130, 200];
  await Promise.all(delays.slice(0, 4).map((after, at) => writeAndKill(at * 10, after)));
  await Promise.all(delays.slice(4).map((after, at) => writeAndKill(at * 10, after)));
  const cache = await openArtifactCache(folder, 'rules');
  const found = await Promise.all(
    Array.from({ length: 50 }, async (_, number) => ({
      number,
      entry: await cache.get(String(number), WHEEL),
    })),
  );
  const whole = found.filter(({ entry }) => entry !== undefined);
  expect(whole.length).toBeGreaterThan(0);
  for (const { number, entry } of whole) expect(entry).toEqual(knownArtifact(number));
});
