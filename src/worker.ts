/**
 * The scan worker: for each `ScanJob` that is posted to it, it reads one artifact or folder and posts one
 * `ScanAnswer` back. It uses neither network nor environment, and executes nothing of a package.
 */
import { readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parentPort, workerData } from 'node:worker_threads';
import { inspectFolder } from './inspect/folder.js';
import { inspect } from './inspect.js';
import type { Spool } from './model/artifact.js';
import type { Inspection } from './model/inspection.js';
import type { ScanAnswer, ScanJob, ScanSetup } from './model/scan-job.js';
import { BOUNDS, loadPython } from './python/parser.js';
import { holdFile } from './services/disk/hold-file.js';
import { openFolder } from './services/disk/open-folder.js';
import { openSpoolFile } from './services/disk/spool-file.js';
import { unscannable } from './services/unscannable.js';
import { guardZlib } from './services/zlib-window.js';

const { unpackFolder, zlib } = workerData as ScanSetup;
guardZlib(zlib);
const assets = dirname(fileURLToPath(import.meta.url));
const files = {
  engine: readFileSync(join(assets, 'web-tree-sitter.wasm')),
  grammar: readFileSync(join(assets, 'tree-sitter-python.wasm')),
};

/** Milliseconds of the clock or of this process, whichever are fewer: others may keep the machine busy. */
function startClock(): () => number {
  const [started, before] = [performance.now(), process.cpuUsage()];
  return () => {
    const { user, system } = process.cpuUsage(before);
    return Math.min(performance.now() - started, (user + system) / 1e3);
  };
}

const python = await loadPython(files, BOUNDS, startClock);

const CHANGED = 'Something changed the file between its download, or its first reading, and the scan.';

async function read({ path, filename, sha256 }: ScanJob): Promise<Inspection> {
  if (statSync(path).isDirectory()) return inspectFolder(openFolder(path), filename, python);
  const openSpool = (): Spool => openSpoolFile(unpackFolder);
  const held = holdFile(path, openSpool);
  try {
    if (sha256 !== undefined && held.sha256 !== sha256) return unscannable(filename, 'scan-changed', CHANGED);
    return await inspect(held, filename, python, openSpool);
  } finally {
    held.close();
  }
}

async function answer(job: ScanJob): Promise<ScanAnswer> {
  const { id } = job;
  try {
    return { id, inspection: await read(job) };
  } catch (error) {
    return { id, error: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

parentPort?.on('message', (job: ScanJob) => {
  void answer(job).then((result) => parentPort?.postMessage(result));
});
