/**
 * Scan worker: reads one artifact for each `ScanJob` it is posted and posts one `ScanAnswer` back. Knows neither
 * network nor environment; nothing of a package is executed here either.
 */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parentPort, workerData } from 'node:worker_threads';
import { inspect } from './inspect.js';
import type { ScanAnswer, ScanJob, ScanSetup } from './model/scan-job.js';
import { loadPython } from './python/parser.js';
import { openFile } from './services/open-file.js';
import { openSpoolFile } from './services/spool-file.js';

const { unpackFolder } = workerData as ScanSetup;
const assets = dirname(fileURLToPath(import.meta.url));
const python = await loadPython({
  engine: readFileSync(join(assets, 'web-tree-sitter.wasm')),
  grammar: readFileSync(join(assets, 'tree-sitter-python.wasm')),
});

async function answer({ id, path, filename }: ScanJob): Promise<ScanAnswer> {
  const source = openFile(path);
  try {
    return { id, inspection: await inspect(source, filename, python, () => openSpoolFile(unpackFolder)) };
  } catch (error) {
    return { id, error: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  } finally {
    source.close();
  }
}

parentPort?.on('message', (job: ScanJob) => {
  void answer(job).then((result) => parentPort?.postMessage(result));
});
