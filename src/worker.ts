/**
 * Scan worker: reads one artifact or folder for each `ScanJob` it is posted and posts one `ScanAnswer` back. Knows neither
 * network nor environment; nothing of a package is executed here either.
 */
import { readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parentPort, workerData } from 'node:worker_threads';
import { inspectFolder } from './inspect-folder.js';
import { inspect } from './inspect.js';
import type { Inspection } from './model/inspection.js';
import type { ScanAnswer, ScanJob, ScanSetup } from './model/scan-job.js';
import { loadPython } from './python/parser.js';
import { openFile } from './services/open-file.js';
import { openFolder } from './services/open-folder.js';
import { openSpoolFile } from './services/spool-file.js';

const { unpackFolder } = workerData as ScanSetup;
const assets = dirname(fileURLToPath(import.meta.url));
const python = await loadPython({
  engine: readFileSync(join(assets, 'web-tree-sitter.wasm')),
  grammar: readFileSync(join(assets, 'tree-sitter-python.wasm')),
});

async function read(path: string, filename: string): Promise<Inspection> {
  if (statSync(path).isDirectory()) return inspectFolder(openFolder(path), filename, python);
  const source = openFile(path);
  try {
    return await inspect(source, filename, python, () => openSpoolFile(unpackFolder));
  } finally {
    source.close();
  }
}

async function answer({ id, path, filename }: ScanJob): Promise<ScanAnswer> {
  try {
    return { id, inspection: await read(path, filename) };
  } catch (error) {
    return { id, error: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

parentPort?.on('message', (job: ScanJob) => {
  void answer(job).then((result) => parentPort?.postMessage(result));
});
