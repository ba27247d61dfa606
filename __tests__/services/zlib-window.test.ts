import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ts from 'typescript';
import { runCommand } from '../support/run-command.js';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'depsec-zlib-'));
  const source = readFileSync(
    join(import.meta.dirname, '..', '..', 'src', 'services', 'zlib-window.ts'),
    'utf8',
  );
  const { outputText } = ts.transpileModule(source, {
    compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022 },
  });
  writeFileSync(join(folder, 'window.mjs'), outputText);
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

/**
 * A thread that does nothing but make zlib handles; terminating it would otherwise abort the process now and then.
 */
const THREAD = `
import { parentPort, workerData } from 'node:worker_threads';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { guardZlib } from './window.mjs';
const packed = deflateRawSync('x');
guardZlib(workerData);
parentPort.postMessage('ready');
for (;;) inflateRawSync(packed);
`;

const MAIN = `
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { holdZlib, zlibCells } from './window.mjs';
const start = async () => {
  const cells = zlibCells();
  const worker = new Worker(new URL('./thread.mjs', import.meta.url), { workerData: cells });
  await once(worker, 'message');
  return { cells, worker };
};
for (let round = 0; round < 40; round += 1) {
  const threads = await Promise.all([start(), start()]);
  await sleep(round % 5);
  holdZlib(threads.map(({ cells }) => cells));
  await Promise.all(threads.map(({ worker }) => worker.terminate()));
}
const last = await Promise.all([start(), start()]);
process.once('exit', () => holdZlib(last.map(({ cells }) => cells)));
process.exit(7);
`;

test('threads at zlib are ended without the process being aborted, by themselves or with it', async () => {
  writeFileSync(join(folder, 'thread.mjs'), THREAD);
  writeFileSync(join(folder, 'main.mjs'), MAIN);
  const { code, stderr } = await runCommand(process.execPath, [join(folder, 'main.mjs')], {
    cwd: folder,
    env: process.env,
  });
  expect({ code, stderr }).toEqual({ code: 7, stderr: '' });
}, 60_000);
