import { copyFileSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { build } from 'esbuild';

const ROOT = join(import.meta.dirname, '..');

/** The scan worker, bundled into a folder of its own so that what is measured is the source as it is now. */
export async function bundleWorker(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'depsec-measure-'));
  const banner =
    "import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url);";
  await build({
    absWorkingDir: ROOT,
    entryPoints: ['src/worker.ts'],
    outfile: join(folder, 'worker.mjs'),
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    banner: {
      js: banner.replace(' const', `\nimport { fileURLToPath as __fileURLToPath } from 'node:url';\nconst`),
    },
    logLevel: 'warning',
  });
  for (const file of ['web-tree-sitter/web-tree-sitter.wasm', 'tree-sitter-python/tree-sitter-python.wasm'])
    copyFileSync(join(ROOT, 'node_modules', file), join(folder, basename(file)));
  return folder;
}
