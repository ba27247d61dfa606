import { copyFileSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { build } from 'esbuild';

const ROOT = join(import.meta.dirname, '..', '..');

/** What bundled CommonJS asks for, and a module does not have. */
const BANNER = [
  "import { createRequire as __createRequire } from 'node:module';",
  "import { fileURLToPath as __fileURLToPath } from 'node:url';",
  'const require = __createRequire(import.meta.url);',
].join('\n');

/** Bundles a file of this repository, named by its path in it, so that what is measured is the source as it is now. */
export async function bundleSource(entry: string, target: string): Promise<void> {
  await build({
    absWorkingDir: ROOT,
    entryPoints: [entry],
    outfile: target,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    banner: { js: BANNER },
    logLevel: 'warning',
  });
}

/** The scan worker in a folder of its own: `worker.mjs`, with what it needs beside it. */
export async function bundleWorker(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'depsec-measure-'));
  await bundleSource('src/worker.ts', join(folder, 'worker.mjs'));
  for (const file of ['web-tree-sitter/web-tree-sitter.wasm', 'tree-sitter-python/tree-sitter-python.wasm'])
    copyFileSync(join(ROOT, 'node_modules', file), join(folder, basename(file)));
  return folder;
}
