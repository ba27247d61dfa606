import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  copyFileSync,
  existsSync,
  mkdtempSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { build } from 'esbuild';
import { PINNED_PIP_WHEEL } from '../src/services/pinned-pip.js';

/** Builds dist/: the bundles, what they need beside them, the types, and the manifest that `verify` checks. */
const ROOT = join(import.meta.dirname, '..');
const DIST = join(ROOT, process.argv[2] ?? 'dist');

const ENTRIES = ['cli', 'action', 'action-daemon', 'worker', 'shim', 'index'].filter((name) =>
  existsSync(join(ROOT, 'src', `${name}.ts`)),
);

const BANNER = [
  "import { createRequire as __createRequire } from 'node:module';",
  "import { fileURLToPath as __fileURLToPath } from 'node:url';",
  'const require = __createRequire(import.meta.url);',
].join('\n');

function sha256(path: string): string {
  return createHash('sha256').update(readFileSync(path)).digest('hex');
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .flatMap((entry) =>
      entry.isDirectory() ? filesBelow(join(folder, entry.name)) : [join(folder, entry.name)],
    )
    .sort();
}

/** The wheel is kept when its hash is right, otherwise asked of pip by name and version. */
function placePip(): void {
  const target = join(DIST, PINNED_PIP_WHEEL.filename);
  if (existsSync(target) && sha256(target) === PINNED_PIP_WHEEL.sha256) return;
  const folder = mkdtempSync(join(tmpdir(), 'depsec-pip-'));
  execFileSync(
    'python3',
    [
      '-I',
      '-m',
      'pip',
      'download',
      '-q',
      '--no-deps',
      '--only-binary',
      ':all:',
      '-d',
      folder,
      `pip==${PINNED_PIP_WHEEL.version}`,
    ],
    { stdio: ['ignore', 'inherit', 'inherit'] },
  );
  const source = join(folder, PINNED_PIP_WHEEL.filename);
  if (sha256(source) !== PINNED_PIP_WHEEL.sha256)
    throw new Error(`${PINNED_PIP_WHEEL.filename} has another hash than the pinned one`);
  copyFileSync(source, target);
  rmSync(folder, { recursive: true });
}

/** Licence texts of every package the bundle holds, as their authors ask. */
function writeLicences(inputs: readonly string[]): void {
  const packages = new Set(
    inputs.flatMap((input) => /^node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(input)?.[1] ?? []),
  );
  const parts = [...packages].sort().map((name) => {
    const folder = join(ROOT, 'node_modules', name);
    const { version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Record<
      string,
      string
    >;
    const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
    const text =
      file === undefined
        ? '(no licence file in the package)'
        : readFileSync(join(folder, file), 'utf8').trim();
    return `${name} ${version ?? ''} (${String(license)})\n\n${text.replaceAll('\r\n', '\n')}\n`;
  });
  writeFileSync(join(DIST, 'LICENSES.txt'), parts.join(`\n${'-'.repeat(72)}\n\n`));
}

async function bundle(): Promise<void> {
  const { metafile } = await build({
    absWorkingDir: ROOT,
    entryPoints: ENTRIES.map((name) => `src/${name}.ts`),
    outdir: DIST,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    charset: 'utf8',
    legalComments: 'none',
    banner: { js: BANNER },
    entryNames: '[name]',
    chunkNames: 'chunk-[hash]',
    loader: { '.json': 'json' },
    metafile: true,
    logLevel: 'warning',
  });
  writeLicences(Object.keys(metafile.inputs));
}

function copyWasm(): void {
  const files = [
    'node_modules/web-tree-sitter/web-tree-sitter.wasm',
    'node_modules/tree-sitter-python/tree-sitter-python.wasm',
  ];
  for (const file of files) copyFileSync(join(ROOT, file), join(DIST, file.split('/').pop() ?? ''));
}

function writeTypes(): void {
  execFileSync(
    process.execPath,
    [
      join(ROOT, 'node_modules/typescript/bin/tsc'),
      '-p',
      join(ROOT, 'tsconfig.types.json'),
      '--outDir',
      join(DIST, 'types'),
    ],
    { stdio: 'inherit' },
  );
}

function writeManifest(): void {
  const { name, version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as Record<
    string,
    string
  >;
  const files = filesBelow(DIST)
    .filter((file) => !file.endsWith('manifest.json'))
    .map((file) => [
      relative(DIST, file).split('\\').join('/'),
      { sha256: sha256(file), size: statSync(file).size },
    ]);
  writeFileSync(
    join(DIST, 'manifest.json'),
    `${JSON.stringify({ name, version, files: Object.fromEntries(files) }, null, 2)}\n`,
  );
}

mkdirSync(DIST, { recursive: true });
for (const entry of readdirSync(DIST)) {
  if (entry !== PINNED_PIP_WHEEL.filename) rmSync(join(DIST, entry), { recursive: true });
}
placePip();
await bundle();
copyWasm();
writeTypes();
writeManifest();
