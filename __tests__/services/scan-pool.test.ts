import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createScanPool, type ScanPool } from '../../src/services/scan-pool.js';

let folder = '';
let pool: ScanPool | undefined;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'depsec-pool-'));
});
afterEach(async () => {
  await pool?.close();
  rmSync(folder, { recursive: true });
});

/** A pool over a worker that answers each job with its file name, or ends when it is told to. */
function poolOf(lines: readonly string[]): ScanPool {
  const script = join(folder, 'worker.mjs');
  writeFileSync(script, lines.join('\n'));
  pool = createScanPool(script, folder);
  return pool;
}

const ECHO = [
  "import { parentPort } from 'node:worker_threads';",
  "parentPort.on('message', ({ id, filename }) => {",
  "  if (filename === 'bad') process.exit(3);",
  '  parentPort.postMessage({ id, inspection: { kind: filename } });',
  '});',
];

function file(name: string, size: number): string {
  const path = join(folder, name);
  writeFileSync(path, 'x'.repeat(size));
  return path;
}

test('answers every job, workers warmed or not, and outlives one that ends', async () => {
  const some = poolOf(ECHO);
  some.warm();
  const names = ['a', 'b', 'bad', 'c', 'd'];
  const answers = await Promise.all(names.map((name) => some.inspect(file(name, 10), name)));
  expect(answers.map(({ kind }) => kind)).toEqual(['a', 'b', 'sdist', 'c', 'd']);
  expect(answers[2]?.unscanned).toMatchObject([{ artifact: 'bad', code: 'scan-failed' }]);
});

test('of what waits, the largest comes first', async () => {
  const some = poolOf(ECHO);
  const order: string[] = [];
  const sizes: readonly (readonly [string, number])[] = [
    ...Array.from({ length: 64 }, (_, at) => [`first-${at}`, 1] as const),
    ['small', 10],
    ['large', 1000],
  ];
  await Promise.all(
    sizes.map(async ([name, size]) => {
      await some.inspect(file(name, size), name);
      order.push(name);
    }),
  );
  expect(order.indexOf('large')).toBeLessThan(order.indexOf('small'));
  expect(order.indexOf('small')).toBeLessThan(order.indexOf('first-63'));
});

test('workers that cannot start harm nothing until they are needed', async () => {
  const some = poolOf(['throw new Error("no such engine");']);
  some.warm();
  await new Promise((resolve) => setTimeout(resolve, 500));
  const { unscanned } = await some.inspect(file('a', 1), 'a');
  expect(unscanned).toMatchObject([
    { code: 'scan-failed', reason: expect.stringContaining('no such engine') as string },
  ]);
});
