import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createScanPool, takeLargest, type ScanPool } from '../../src/services/scan-pool.js';

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

test('of what waits, the largest comes first, and of equal ones the one that waited longest', () => {
  const queue = [
    { name: 'a', size: 1 },
    { name: 'b', size: 1000 },
    { name: 'c', size: 10 },
    { name: 'd', size: 10 },
  ];
  const order = Array.from({ length: 5 }, () => takeLargest(queue)?.name);
  expect(order).toEqual(['b', 'c', 'd', 'a', undefined]);
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
